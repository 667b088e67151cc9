package org.vigil.stats.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Period;

import io.quarkus.test.junit.QuarkusTest;

/** We count 90 to 95 throughout. */
@QuarkusTest
class VerdictTest {

    private static final boolean COVERED = true;
    private static final Cause MORE = new Cause(Sentence.of("Unit: it is 100."), OwnCount.bounds(100, 100));
    private static final Cause FEWER = new Cause(Sentence.of("Verification: it is 40."), OwnCount.bounds(40, 40));

    @Test
    void a_cause_that_accounts_for_the_difference_explains_it_with_and_without_a_coverage() {
        assertThat(of(100, null, COVERED, MORE, FEWER))
                .isEqualTo(new Verdict(Status.EXPLAINED, List.of(Sentence.of("Unit: it is 100."))));
        assertThat(of(40, null, !COVERED, MORE, FEWER))
                .isEqualTo(new Verdict(Status.EXPLAINED, List.of(Sentence.of("Verification: it is 40."))));
    }

    @Test
    void only_inside_a_coverage_is_a_difference_a_contradiction() {
        assertThat(of(200, null, COVERED)).isEqualTo(new Verdict(Status.CONTRADICTED, List.of()));
        assertThat(of(10, null, COVERED).status()).isEqualTo(Status.CONTRADICTED);
        Verdict outside = of(200, null, !COVERED);
        assertThat(outside.status()).isEqualTo(Status.UNTESTABLE);
        assertThat(outside.causes()).singleElement().asString().startsWith("Coverage: there is no declared coverage");
    }

    @Test
    void a_cause_that_leads_towards_the_figure_is_named_and_one_that_leads_away_is_not() {
        assertThat(of(200, null, COVERED, MORE, FEWER))
                .isEqualTo(new Verdict(Status.CONTRADICTED, List.of(Sentence.of("Unit: it is 100."))));
        assertThat(of(10, null, COVERED, MORE, FEWER))
                .isEqualTo(new Verdict(Status.CONTRADICTED, List.of(Sentence.of("Verification: it is 40."))));
    }

    @Test
    void numbers_that_we_do_not_know_leave_our_count_open_upwards_alone() {
        Verdict above = of(200, 3L, COVERED);
        assertThat(above.status()).isEqualTo(Status.UNTESTABLE);
        assertThat(above.causes()).singleElement().asString()
                .startsWith("Numbers: of 3 of our incidents the number is not known");
        assertThat(of(10, 3L, COVERED).status()).isEqualTo(Status.CONTRADICTED);
        assertThat(of(200, 0L, COVERED).status()).isEqualTo(Status.CONTRADICTED);
    }

    @Test
    void at_least_is_contradicted_only_by_fewer() {
        Bounds atLeast = Bounds.atLeast(BigDecimal.valueOf(96));
        assertThat(Verdict.of(gap(null), atLeast, List.of(), COVERED).status()).isEqualTo(Status.CONTRADICTED);
        assertThat(Verdict.of(gap(null), atLeast, List.of(MORE), COVERED).status()).isEqualTo(Status.EXPLAINED);
    }

    private static Verdict of(long published, Long unknown, boolean covered, Cause... causes) {
        return Verdict.of(gap(unknown), OwnCount.bounds(published, published), List.of(causes), covered);
    }

    private static Gap gap(Long unknown) {
        OwnCount ours = new OwnCount(new Interval(90, 90, 95), Interval.NONE, unknown);
        return new Gap(Period.UNKNOWN, null, ours, null);
    }
}
