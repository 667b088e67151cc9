package org.vigil.sources.search;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;
import org.vigil.common.worker.Worker;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Reads the words of the reports that were filed before there was an index, newest first, while the service works. */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final int AT_ONCE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final EntityManager database;
    private final SearchIndex index;
    private final Worker worker = new Worker("search-backlog", () -> QuarkusTransaction.requiringNew().call(this::readSome),
            e -> LOG.warnf("Older reports are not yet found by their words, because they cannot be read now: %s",
                    e.getClass().getName()));

    Backlog(EntityManager database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    void start(@Observes StartupEvent event) {
        worker.wake();
        worker.start(PAUSE);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    /** Whether there may be more. */
    boolean readSome() {
        // Filing takes the same lock: two that learn words beside each other could wait for one another.
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)").setParameter(1, SearchIndex.FILING_LOCK)
                .getSingleResult();
        List<?> rows = database.createNativeQuery("""
                select r.id, r.headline, r.body from report_search s join report r on r.id = s.report_id
                where s.words is null order by s.position desc limit ?1 for update of s skip locked""")
                .setParameter(1, AT_ONCE).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> index.put((UUID) row[0], (String) row[1], (String) row[2]));
        return rows.size() == AT_ONCE;
    }
}
