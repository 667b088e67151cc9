package org.vigil.sources.announcement;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.inbox.EventHandler;
import org.vigil.common.inbox.IncomingEvent;
import org.vigil.common.inbox.PoisonException;
import org.vigil.common.outbox.Topics;
import org.vigil.common.problem.Refusal;
import org.vigil.sources.report.FileReport;
import org.vigil.sources.report.LineageKind;
import org.vigil.sources.report.ReportService;

/** Files each import as the report that it is: an original, because a data set is its source's own telling. */
@ApplicationScoped
class ImportEvents implements EventHandler {

    private final ReportService reports;

    ImportEvents(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public String topic() {
        return Topics.IMPORTS;
    }

    @Override
    public void apply(IncomingEvent event) {
        ImportData data = event.as(ImportData.class);
        if (data.source() == null || data.headline() == null || data.publishedOn() == null) {
            throw new PoisonException("The import has no source, headline or day.", null);
        }
        try {
            reports.fileUnder(event.key(),
                    new FileReport(data.source(), data.headline(), null, null, data.publishedOn(), null, null,
                            null, null, LineageKind.ORIGINAL));
        } catch (Refusal e) {
            throw new PoisonException(
                    "The import cannot be filed as a report: its source is not registered, or its day is none.", e);
        }
    }
}
