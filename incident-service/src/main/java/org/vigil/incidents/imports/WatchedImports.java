package org.vigil.incidents.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows whether the imports go forward. */
@ApplicationScoped
class WatchedImports {

    void start(@Observes StartupEvent event, Gauges gauges) {
        gauges.showQuery("vigil.imports.open", "How many imports are not over.",
                "select count(*) from data_import where state = 'RUNNING'");
        gauges.showQuery("vigil.imports.rows", "How many rows of the imports that are not over have been read.",
                "select coalesce(sum(rows_read), 0) from data_import where state = 'RUNNING'");
    }
}
