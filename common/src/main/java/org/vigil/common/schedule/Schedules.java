package org.vigil.common.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;

/** Begins nothing more while the service stops, because the database goes before the scheduler does. */
@ApplicationScoped
class Schedules {

    private final Scheduler scheduler;

    Schedules(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.pause();
    }
}
