package org.vigil.stats.citation;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * The revisions that were counted for a citation, for people.
 *
 * @param citation where it is shown
 * @param count how many there are in all
 * @param revisions a page of them
 * @param next where the next page is, null on the last one
 */
record CitedRevisionsPage(String citation, long count, List<CitedRevision> revisions, String next) implements TemplateInstance {
}
