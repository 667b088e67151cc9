package org.vigil.incidents.desk;

import java.util.List;
import java.util.UUID;

import org.vigil.incidents.difference.RevisedState;

import io.quarkus.qute.TemplateInstance;

/**
 * How an incident came to be what it is, for people: who changed what, when and why, newest first.
 *
 * @param id the incident
 * @param next where the next page is, null on the last one
 */
record HistoryPage(UUID id, List<RevisedState> revisions, String next) implements TemplateInstance {
}
