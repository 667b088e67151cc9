package org.vigil.incidents.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.outbox.Topics;

/** Keeps the known reports at their newest revision. */
@ApplicationScoped
class ReportEvents implements EventHandler {

    private final KnownReportRepository reports;
    private final Event<ReferenceChanged> changed;
    private final Event<PublisherChanged> published;

    ReportEvents(KnownReportRepository reports, Event<ReferenceChanged> changed, Event<PublisherChanged> published) {
        this.reports = reports;
        this.changed = changed;
        this.published = published;
    }

    @Override
    public String topic() {
        return Topics.REPORTS;
    }

    @Override
    public void apply(IncomingEvent event) {
        ReportData data = event.as(ReportData.class);
        if (data.source() == null) {
            throw new PoisonException("The report has no source.", null);
        }
        KnownReport report = reports.findByIdOptional(event.key()).orElseGet(() -> new KnownReport(event.key()));
        if (report.revision >= event.revision()) {
            return;
        }
        if (!data.source().equals(report.source)) {
            published.fire(new PublisherChanged(event.key(), data.source()));
        }
        if (report.become(event.revision(), data)) {
            changed.fire(new ReferenceChanged(Reference.report(event.key())));
        }
        reports.persist(report);
    }
}
