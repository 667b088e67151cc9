package org.vigil.common.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

class GaugesTest {

    @Test
    void what_the_database_would_tell_is_no_number_while_it_is_away_and_the_others_are_shown() throws SQLException {
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        AgroalDataSourceConfigurationSupplier away = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1).acquisitionTimeout(Duration.ofSeconds(1))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:1/away")));
        try (AgroalDataSource database = AgroalDataSource.from(away)) {
            Gauges gauges = new Gauges(metrics, database);
            gauges.showQuery("asked.of.the.database", "It cannot be told.", "select 1");
            gauges.show("known", "It is known.", () -> 7);

            gauges.look();

            assertThat(metrics.get("asked.of.the.database").gauge().value()).isNaN();
            assertThat(metrics.get("known").gauge().value()).isEqualTo(7);
        }
    }
}
