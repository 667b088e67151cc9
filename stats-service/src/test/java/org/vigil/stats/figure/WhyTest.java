package org.vigil.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigil.common.text.Sentence;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.reconciliation.Reconciliation.Ours;
import org.vigil.stats.reconciliation.Status;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WhyTest {

    private static final String COVERAGE = "/api/v1/coverages/019a0000-0000-7000-8000-000000000000?asOf=2026-01-01T00:00:00Z";
    private static final Reconciliation TWO = standing(2, 2, null);

    @Test
    void names_all_that_the_verdict_rests_on_and_that_has_changed() {
        assertThat(Why.between(null, TWO, false)).isEqualTo("The figure was held against our count for the first time.");
        assertThat(Why.between(TWO, standing(3, 5, null), false)).isEqualTo("Our count went from 2 to between 3 and 5.");
        assertThat(Why.between(TWO, standing(3, 3, COVERAGE), true)).isEqualTo(
                "The figure was revised. The figure now lies inside a declared coverage. Our count went from 2 to 3.");
        assertThat(Why.between(standing(2, 2, COVERAGE), TWO, false))
                .isEqualTo("The figure no longer lies inside a declared coverage.");
    }

    @Test
    void what_is_counted_differently_and_the_rules_can_change_too() {
        assertThat(Why.between(TWO, standing(2, 2, null, "Unit: it is 7."), false))
                .isEqualTo("What it comes to when it is counted differently has changed.");
        assertThat(Why.between(TWO, TWO, false)).isEqualTo("The rules by which figures are held against our count changed.");
    }

    @Test
    void a_verdict_is_like_another_for_the_same_reasons_at_another_moment() {
        assertThat(TWO.isLike(standing(2, 2, null))).isTrue();
        assertThat(standing(2, 2, COVERAGE).isLike(standing(2, 2, COVERAGE.replace("2026-01-01", "2026-02-01")))).isTrue();
        assertThat(TWO.isLike(standing(2, 2, COVERAGE))).isFalse();
        assertThat(TWO.isLike(standing(2, 3, null))).isFalse();
        assertThat(TWO.isLike(standing(2, 2, null, "Unit: it is 7."))).isFalse();
        assertThat(TWO.isLike(Reconciliation.NOT_YET)).isFalse();
        assertThat(TWO.isLike(null)).isFalse();
    }

    private static Reconciliation standing(long low, long high, String coverage, String... causes) {
        return new Reconciliation(Status.UNTESTABLE, Instant.now(), new Ours(low, low, high, null, null),
                Stream.of(causes).map(Sentence::of).toList(),
                Sentence.of("It stands so."), coverage, "/api/v1/stats/series");
    }
}
