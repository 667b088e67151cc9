package org.vigil.stats.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.outbox.Topics;
import org.vigil.stats.fact.Facts;

/** Keeps every revision of every report. */
@ApplicationScoped
class ReportEvents implements EventHandler {

    private final Facts facts;

    ReportEvents(Facts facts) {
        this.facts = facts;
    }

    @Override
    public String topic() {
        return Topics.REPORTS;
    }

    @Override
    public void apply(IncomingEvent event) {
        facts.add(KnownReport.class, new KnownReport(event, event.as(Data.class)));
    }

    /** What this service takes from an event of a report. */
    record Data(String source, LocalDate publishedFrom, LocalDate publishedTo, Lineage lineage, UUID originId) {

        record Lineage(String kind) {
        }

        Data {
            if (source == null || publishedFrom == null || publishedTo == null || publishedFrom.isAfter(publishedTo)
                    || lineage == null || lineage.kind() == null) {
                throw new PoisonException("The report lacks its source, lineage or days in order.", null);
            }
        }
    }
}
