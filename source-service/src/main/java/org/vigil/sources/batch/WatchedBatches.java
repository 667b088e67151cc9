package org.vigil.sources.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows whether the batches of reports go forward. */
@ApplicationScoped
class WatchedBatches {

    void start(@Observes StartupEvent event, Gauges gauges) {
        gauges.showQuery("vigil.batches.open", "How many batches of reports are not over.",
                "select count(*) from report_batch where state in ('WAITING', 'RUNNING')");
        gauges.showQuery("vigil.batches.rows", "How many rows of the batches that are not over have been read.",
                "select coalesce(sum(rows_read), 0) from report_batch where state in ('WAITING', 'RUNNING')");
    }
}
