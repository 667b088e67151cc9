package org.vigil.stats.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows how the present or last making anew of all counts stands. */
@ApplicationScoped
class WatchedRebuild {

    void start(@Observes StartupEvent event, Gauges gauges) {
        gauges.showQuery("vigil.rebuild.running", "1 while all counts are made anew.",
                ofNewest("case state when 'RUNNING' then 1 else 0 end"));
        gauges.showQuery("vigil.rebuild.failed", "1 when the last making anew of all counts broke off.",
                ofNewest("case state when 'FAILED' then 1 else 0 end"));
        gauges.showQuery("vigil.rebuild.still.seconds",
                "How long the making anew of all counts has not gone forward; 0 while there is none.",
                ofNewest("case state when 'RUNNING' then extract(epoch from clock_timestamp() - seen_at) else 0 end"));
    }

    private static String ofNewest(String value) {
        return "select coalesce((select " + value + " from rebuild order by id desc limit 1), 0)";
    }
}
