package org.vigil.common.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.TopicPartition;

import io.agroal.api.AgroalDataSource;

/** How far each partition has been read, as committed together with what was read. */
@ApplicationScoped
class PositionTable {

    private final AgroalDataSource database;

    PositionTable(AgroalDataSource database) {
        this.database = database;
    }

    Map<TopicPartition, Long> all() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection
                        .prepareStatement("select topic, partition, next_offset from inbox_position");
                ResultSet rows = query.executeQuery()) {
            Map<TopicPartition, Long> positions = new HashMap<>();
            while (rows.next()) {
                positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
            return positions;
        }
    }

    Instant storedInstant() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select instant from consumed_through");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : Instant.EPOCH;
        }
    }

    void store(Instant instant) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(
                        """
                                insert into consumed_through (instant) values (?)
                                on conflict (only_row) do update set instant = greatest(consumed_through.instant, excluded.instant)""")) {
            upsert.setObject(1, instant.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        }
    }
}
