package org.vigil.stats.registry;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.vigil.common.inbox.IncomingEvent;
import org.vigil.stats.fact.Fact;

/** One revision of a report as this service knows it. */
@Entity
@Table(name = "known_report")
class KnownReport extends Fact {

    String source;

    @Column(name = "published_from")
    LocalDate publishedFrom;

    @Column(name = "published_to")
    LocalDate publishedTo;

    String lineage;

    @Column(name = "origin_id")
    UUID originId;

    protected KnownReport() {
    }

    KnownReport(IncomingEvent event, ReportEvents.Data data) {
        super(event);
        source = data.source();
        publishedFrom = data.publishedFrom();
        publishedTo = data.publishedTo();
        lineage = data.lineage().kind();
        originId = data.originId();
    }
}
