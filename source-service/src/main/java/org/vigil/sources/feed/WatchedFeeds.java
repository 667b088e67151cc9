package org.vigil.sources.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows how many feeds have fallen silent; which ones, only their page says, as their sources may be protected. */
@ApplicationScoped
class WatchedFeeds {

    void start(@Observes StartupEvent event, Gauges gauges) {
        gauges.showQuery("vigil.feeds.polled", "How many feeds are not paused.",
                "select count(*) from feed where not paused");
        // A feed that failed thrice in a row is then polled once a day at least.
        gauges.showQuery("vigil.feeds.silent",
                "How many feeds that are not paused have not been read for three intervals, and for a day.", """
                        select count(*) from feed where not paused and coalesce(last_success_at, created_at)
                          < now() - greatest(make_interval(days => 1), make_interval(secs => 3 * every_seconds))""");
    }
}
