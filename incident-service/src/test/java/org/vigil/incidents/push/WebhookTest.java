package org.vigil.incidents.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** When it is tried again, and what it is signed with; the clock is moved and never waited for. */
class WebhookTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Duration FIRST = Duration.ofSeconds(5);

    private final Webhook webhook = new Webhook(
            new KeepWebhook("https://desk.example/hook", null, null, null, null, null), NOON, NOON);

    @Test
    void each_failure_makes_the_wait_four_times_as_long_up_to_half_a_day_and_the_twelfth_pauses_it() {
        List<Duration> waits = new ArrayList<>();
        for (int i = 1; i < Webhook.MOST_FAILURES; i++) {
            Instant now = webhook.nextAttemptAt;
            webhook.failed("It was away.", FIRST, Duration.ZERO, now);
            waits.add(Duration.between(now, webhook.nextAttemptAt));
            assertThat(webhook.paused).isFalse();
        }
        assertThat(waits).startsWith(FIRST, FIRST.multipliedBy(4), FIRST.multipliedBy(16), FIRST.multipliedBy(64))
                .endsWith(Duration.ofHours(12), Duration.ofHours(12)).isSorted();

        webhook.failed("It was away.", FIRST, Duration.ZERO, webhook.nextAttemptAt);

        assertThat(webhook.paused).isTrue();
        assertThat(webhook.pausedBecause).contains("12 times").endsWith("It was away.");
    }

    @Test
    void a_receiver_that_is_away_for_an_hour_is_tried_a_few_times_and_then_told_on_from_where_it_was() {
        Position before = webhook.position;
        int attempts = 0;
        while (webhook.nextAttemptAt.isBefore(NOON.plus(Duration.ofHours(1)))) {
            webhook.failed("It was away.", FIRST, Duration.ZERO, webhook.nextAttemptAt);
            attempts++;
        }
        assertThat(attempts).isBetween(3, 8);
        assertThat(webhook.paused).isFalse();
        assertThat(webhook.position).isEqualTo(before);
        assertThat(webhook.nextAttemptAt).isBefore(NOON.plus(Duration.ofHours(3)));

        webhook.delivered(Position.parse("0-1").orElseThrow(), webhook.nextAttemptAt);

        assertThat(webhook.failures).isZero();
    }

    @Test
    void a_receiver_that_asks_to_be_left_alone_is_unless_it_asks_for_too_long() {
        webhook.failed("It was busy.", FIRST, Duration.ofMinutes(10), NOON);
        assertThat(webhook.nextAttemptAt).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        webhook.failed("It was busy.", FIRST, Duration.ofDays(400), NOON);
        assertThat(webhook.nextAttemptAt).isEqualTo(NOON.plus(FIRST.multipliedBy(4)));
    }

    @Test
    void a_secret_is_good_for_a_day_after_it_was_replaced_however_often_that_happens() {
        String first = webhook.secret;
        webhook.rotateSecret(NOON);
        String second = webhook.secret;
        webhook.rotateSecret(NOON.plus(Duration.ofHours(1)));

        assertThat(webhook.secrets(NOON.plus(Duration.ofHours(2)))).containsExactly(webhook.secret, second, first);
        assertThat(webhook.secrets(NOON.plus(Duration.ofHours(24)).plusSeconds(1))).containsExactly(webhook.secret, second);
        assertThat(webhook.secrets(NOON.plus(Duration.ofHours(26)))).containsExactly(webhook.secret);
        assertThat(Stream.of(first, second, webhook.secret)).doesNotHaveDuplicates();
    }
}
