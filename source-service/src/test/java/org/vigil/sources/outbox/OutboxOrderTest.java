package org.vigil.sources.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.Topic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The relay against transactions that interleave; each connection plays a request. */
@QuarkusTest
class OutboxOrderTest {

    @Inject
    AgroalDataSource database;

    @Test
    void an_event_that_is_committed_after_a_later_one_was_sent_is_sent_too() throws SQLException {
        UUID late = UUID.randomUUID();
        UUID early = UUID.randomUUID();
        try (Connection slow = begin(); Connection fast = begin()) {
            leave(slow, late, 1);
            leave(fast, early, 1);
            fast.commit();
            await().until(() -> sent(early), List.of(1)::equals);
            slow.commit();
        }
        await().until(() -> sent(late), List.of(1)::equals);
    }

    @Test
    void revisions_of_one_thing_keep_their_order_when_the_later_transaction_began_first() throws SQLException {
        UUID thing = UUID.randomUUID();
        try (Connection second = begin(); Connection between = begin(); Connection first = begin()) {
            drawTransactionId(second);
            drawTransactionId(between);
            leave(first, thing, 1);
            first.commit();
            leave(second, thing, 2);
            second.commit();
            await().until(() -> sent(thing), List.of(1, 2)::equals);
            between.rollback();
        }
    }

    @Test
    void an_event_that_was_rolled_back_is_never_sent_and_holds_up_nothing() throws SQLException {
        UUID undone = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        try (Connection undo = begin(); Connection keep = begin()) {
            leave(undo, undone, 1);
            leave(keep, kept, 1);
            undo.rollback();
            keep.commit();
        }
        await().until(() -> sent(kept), List.of(1)::equals);
        assertThat(sent(undone)).isEmpty();
    }

    @Test
    void a_thousand_events_arrive_once_each_and_in_order() throws SQLException {
        UUID thing = UUID.randomUUID();
        try (Connection connection = begin()) {
            for (int revision = 1; revision <= 1_000; revision++) {
                leave(connection, thing, revision);
            }
            connection.commit();
        }
        await().until(() -> sent(thing).size() >= 1_000);
        assertThat(sent(thing)).hasSize(1_000).isSorted();
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void drawTransactionId(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_current_xact_id()")) {
            statement.execute();
        }
    }

    private static void leave(Connection connection, UUID key, int revision) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into outbox (id, topic, type, key, known_at, data) values (?, ?, 'org.vigil.test', ?, now(), ?)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, Topics.SOURCES);
            insert.setObject(3, key);
            insert.setString(4, String.valueOf(revision));
            insert.executeUpdate();
        }
    }

    private static List<Integer> sent(UUID key) {
        return Topic.all(Topics.SOURCES).stream().filter(event -> event.key().equals(key.toString()))
                .map(event -> Integer.valueOf(event.value())).toList();
    }
}
