package org.vigil.common.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.vigil.common.metrics.Gauges;

import io.quarkus.runtime.StartupEvent;

/** Shows how much waits in the outbox, how long already, and who relays it. */
@ApplicationScoped
class WatchedOutbox {

    void start(@Observes StartupEvent event, Gauges gauges, OutboxTable table) {
        // Not counted one by one: a position that was rolled back among them counts too.
        gauges.showQuery("vigil.outbox.events", "About how many events wait to be sent.",
                "select coalesce(max(position) - min(position) + 1, 0) from outbox");
        gauges.showQuery("vigil.outbox.age.seconds", "How long the event has waited that is sent next.", """
                select coalesce((select extract(epoch from clock_timestamp() - waits_since)
                                 from outbox order by position limit 1), 0)""");
        gauges.show("vigil.outbox.relaying", "1 where this replica is the one that sends.", () -> table.isHeld() ? 1 : 0);
    }
}
