package org.vigil.common.metrics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Numbers that are looked at every few seconds and shown as they were then, so that whoever asks for the metrics waits for no
 * database and no broker. What cannot be told now is shown as NaN, of which no alert is made.
 */
@ApplicationScoped
public class Gauges {

    private static final Logger LOG = Logger.getLogger(Gauges.class);

    private final MeterRegistry metrics;
    private final AgroalDataSource database;
    private final List<Watched> all = new CopyOnWriteArrayList<>();

    Gauges(MeterRegistry metrics, AgroalDataSource database) {
        this.metrics = metrics;
        this.database = database;
    }

    /**
     * Shows what a look finds.
     *
     * @param name in words divided by points, which Prometheus joins by underscores
     * @param meaning a whole sentence
     */
    public void show(String name, String meaning, Callable<? extends Number> look, String... tags) {
        Watched watched = new Watched(name, look);
        Gauge.builder(name, watched, one -> one.value).description(meaning).tags(tags).strongReference(true).register(metrics);
        all.add(watched);
    }

    /** Shows the one number that a query answers, which has to find it by an index. */
    public void showQuery(String name, String meaning, String query) {
        show(name, meaning, () -> ask(query));
    }

    private double ask(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getDouble(1);
        }
    }

    @Scheduled(every = "${vigil.metrics.look:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        all.forEach(Watched::look);
    }

    private static final class Watched {

        private final String name;
        private final Callable<? extends Number> look;
        private volatile double value = Double.NaN;

        private Watched(String name, Callable<? extends Number> look) {
            this.name = name;
            this.look = look;
        }

        private void look() {
            try {
                value = look.call().doubleValue();
            } catch (Exception e) {
                value = Double.NaN;
                LOG.debugf("%s cannot be told now: %s", name, e);
            }
        }
    }
}
