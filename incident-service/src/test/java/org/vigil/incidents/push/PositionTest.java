package org.vigil.incidents.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.NullNode;

class PositionTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void a_position_is_read_as_it_was_written() {
        Position position = Position.start().after(event(1, 97, NOON)).after(event(0, 119, NOON));
        assertThat(position).hasToString("0-120.1-98");
        assertThat(Position.parse("0-120.1-98")).hasValueSatisfying(read -> assertThat(read).hasToString("0-120.1-98"));
    }

    @Test
    void what_is_no_position_is_told() {
        assertThat(Position.parse("")).isEmpty();
        assertThat(Position.parse("0-120.")).isEmpty();
        assertThat(Position.parse("0-99999999999999999999")).isEmpty();
        assertThat(Position.parse("a-1")).isEmpty();
    }

    @Test
    void what_was_known_long_before_and_fills_the_topic_again_is_a_repetition_in_its_partition_alone() {
        Position position = Position.start().after(event(0, 1, NOON));
        assertThat(position.repeats(again(0, NOON.minus(Duration.ofMinutes(9))))).isFalse();
        assertThat(position.repeats(again(0, NOON.minus(Duration.ofMinutes(11))))).isTrue();
        assertThat(position.repeats(again(1, NOON.minus(Duration.ofMinutes(11))))).isFalse();
        assertThat(position.after(event(0, 2, NOON.minus(Duration.ofMinutes(9))))
                .repeats(again(0, NOON.minus(Duration.ofMinutes(11))))).isTrue();
    }

    @Test
    void what_is_new_is_told_also_after_a_clock_was_put_back() {
        Position position = Position.start().after(event(0, 1, NOON.plus(Duration.ofHours(1))));
        assertThat(position.repeats(event(0, 2, NOON))).isFalse();
    }

    @Test
    void partitions_that_a_position_does_not_name_are_added_to_it() {
        Position position = Position.start().after(event(1, 97, NOON));
        assertThat(position.with(Position.parse("0-5.1-3").orElseThrow())).hasToString("0-5.1-98");
    }

    private static PushedEvent again(int partition, Instant knownAt) {
        return new PushedEvent(partition, 2, UUID.randomUUID(), "incident.recorded", knownAt, true, NullNode.instance);
    }

    private static PushedEvent event(int partition, long offset, Instant knownAt) {
        return new PushedEvent(partition, offset, UUID.randomUUID(), "incident.recorded", knownAt, false, NullNode.instance);
    }
}
