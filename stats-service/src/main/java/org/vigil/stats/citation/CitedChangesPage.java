package org.vigil.stats.citation;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * The incidents that count otherwise than for a citation, for people.
 *
 * @param citation where it is shown
 * @param changes a page of them
 * @param next where the next page is, null on the last one
 */
record CitedChangesPage(String citation, List<IncidentChange> changes, String next) implements TemplateInstance {
}
