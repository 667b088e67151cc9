package org.vigil.incidents.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vigil.incidents.statement.CasualtyLine.Outcome.KILLED;
import static org.vigil.incidents.statement.CasualtyLine.Outcome.WOUNDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.verification.Aside;

class CasualtyRuleTest {

    /** Claims get their ids in the order in which they are recorded. */
    private static final AtomicLong IDS = new AtomicLong();

    @Test
    void one_claim_is_taken_as_it_stands() {
        assertThat(lines(count("a", 1, killed("sdf", 3, 4, 6)))).containsExactly(killed("sdf", 3, 4, 6));
    }

    @Test
    void low_is_the_smallest_high_the_largest_and_best_the_value_of_most_origins() {
        assertThat(lines(
                count("a", 1, killed("sdf", 3, 4, 6)),
                count("b", 1, killed("sdf", 5, 5, 9)),
                count("c", 1, killed("sdf", 4, 5, 5)))).containsExactly(killed("sdf", 3, 5, 9));
    }

    @Test
    void where_somebody_counts_all_every_other_line_is_included_in_that() {
        assertThat(lines(count("a", 1, killed("all", 7, 7, 7)), count("b", 1, killed("sdf", 5, 5, 5))))
                .containsExactly(killed("all", 7, 7, 7), line("sdf", KILLED, 5, 5, 5, "all"));
    }

    @Test
    void a_tie_takes_the_lower() {
        assertThat(lines(count("a", 1, killed("sdf", 7, 7, 7)), count("b", 1, killed("sdf", 4, 4, 4))))
                .containsExactly(killed("sdf", 4, 4, 7));
    }

    @Test
    void an_origin_votes_once_with_its_latest_claim() {
        assertThat(lines(
                count("a", 1, killed("sdf", 2, 2, 2)),
                count("a", 3, killed("sdf", 6, 6, 6)),
                count("a", 2, killed("sdf", 4, 4, 4)))).containsExactly(killed("sdf", 6, 6, 6));
    }

    @Test
    void of_two_claims_of_one_day_the_greater_id_is_the_later() {
        Count first = new Count(new UUID(1, 1), Stance.ASSERTS, day(1), "a", List.of(killed("sdf", 2, 2, 2)));
        Count second = new Count(new UUID(1, 2), Stance.ASSERTS, day(1), "a", List.of(killed("sdf", 3, 3, 3)));

        assertThat(lines(second, first)).containsExactly(killed("sdf", 3, 3, 3));
    }

    @Test
    void a_later_claim_that_gives_no_number_does_not_take_the_number_away() {
        assertThat(lines(
                count("a", 1, killed("sdf", 4, 4, 4), line("sdf", WOUNDED, 2, 2, 2, null)),
                count("a", 2, killed("sdf", null, null, null))))
                .containsExactly(killed("sdf", 4, 4, 4), line("sdf", WOUNDED, 2, 2, 2, null));
    }

    @Test
    void unknown_stays_unknown_and_never_becomes_zero() {
        assertThat(lines(count("a", 1, killed("sdf", null, null, null)), count("b", 1, killed("sdf", null, null, null))))
                .containsExactly(killed("sdf", null, null, null));
    }

    @Test
    void zero_is_a_finding_that_votes() {
        assertThat(lines(count("a", 1, killed("all", 0, 0, 0)))).containsExactly(killed("all", 0, 0, 0));
        assertThat(lines(count("a", 1, killed("all", 0, 0, 0)), count("b", 1, killed("all", 3, 3, 3))))
                .containsExactly(killed("all", 0, 0, 3));
    }

    @Test
    void nulls_do_not_vote() {
        assertThat(lines(count("a", 1, killed("sdf", 5, null, null)), count("b", 1, killed("sdf", null, 7, null))))
                .containsExactly(killed("sdf", 5, 7, null));
    }

    @Test
    void ends_that_contradict_each_other_become_the_range_between_them() {
        assertThat(lines(count("a", 1, killed("sdf", 5, null, null)), count("b", 1, killed("sdf", null, null, 3))))
                .containsExactly(killed("sdf", 3, null, 5));
        assertThat(lines(count("a", 1, killed("sdf", 5, 5, 5)), count("b", 1, killed("sdf", null, 4, null))))
                .containsExactly(killed("sdf", 4, 4, 5));
    }

    @Test
    void denials_and_disputes_stand_aside() {
        Count denial = new Count(UUID.randomUUID(), Stance.DENIES, day(5), "b", List.of(killed("sdf", 0, 0, 0)));
        Count dispute = new Count(UUID.randomUUID(), Stance.DISPUTES, day(5), "c", List.of(killed("sdf", 1, 1, 1)));

        assertThat(lines(count("a", 1, killed("sdf", 4, 4, 4)), denial, dispute))
                .containsExactly(killed("sdf", 4, 4, 4));
        assertThat(lines(denial)).isEmpty();
    }

    @Test
    void a_claim_without_an_origin_is_heard_only_where_no_origin_speaks() {
        Count traced = count("a", 1, killed("sdf", 4, 4, 4));
        Count untraced = count(null, 2, killed("sdf", 9, 9, 9), line("sdf", WOUNDED, 3, 3, 3, null));

        assertThat(lines(traced, untraced))
                .containsExactly(killed("sdf", 4, 4, 4), line("sdf", WOUNDED, 3, 3, 3, null));
    }

    @Test
    void several_claims_without_an_origin_are_one_voice() {
        assertThat(lines(
                count(null, 1, killed("sdf", 4, 4, 4)),
                count(null, 2, killed("sdf", 9, 9, 9)))).containsExactly(killed("sdf", 9, 9, 9));
    }

    @Test
    void groups_and_outcomes_are_lines_of_their_own() {
        assertThat(lines(
                count("a", 1, killed("police", 2, 2, 2), line("police", WOUNDED, 3, 3, 3, null)),
                count("b", 1, killed("islamic-state", 4, 4, 4)))).containsExactlyInAnyOrder(
                        killed("police", 2, 2, 2), line("police", WOUNDED, 3, 3, 3, null),
                        killed("islamic-state", 4, 4, 4));
    }

    @Test
    void a_line_that_is_included_in_another_stays_so_whoever_says_it() {
        assertThat(lines(
                count("a", 1, killed("all", 147, 147, 147), line("russian-soldiers", KILLED, 2, 2, 2, "all")),
                count("b", 2, killed("russian-soldiers", 2, 2, 2)))).containsExactly(
                        killed("all", 147, 147, 147), line("russian-soldiers", KILLED, 2, 2, 2, "all"));
    }

    @Test
    void inclusions_that_contradict_each_other_make_no_circle() {
        assertThat(lines(
                count("a", 1, killed("x", 3, 3, 3), line("y", KILLED, 1, 1, 1, "x")),
                count("b", 2, line("x", KILLED, 3, 3, 3, "y"), killed("y", 4, 4, 4)))).containsExactly(
                        line("x", KILLED, 3, 3, 3, "y"), killed("y", 1, 1, 4));
    }

    @Test
    void what_was_not_counted_is_told_with_the_reason() {
        Count earlier = count("a", 1, killed("sdf", 2, 2, 2));
        Count later = count("a", 3, killed("sdf", 6, 6, 6));
        Count unknown = count("b", 2, killed("sdf", null, null, null));
        Count untraced = count(null, 4, killed("sdf", 9, 9, 9));
        Count denial = new Count(new UUID(1, IDS.incrementAndGet()), Stance.DENIES, day(5), null,
                List.of(killed("sdf", 0, 0, 0), killed("civilians", 0, 0, 0)));

        List<TalliedLine> tallied = CasualtyRule.tally(List.of(denial, untraced, unknown, later, earlier));

        assertThat(tallied.get(0).line()).isEqualTo(killed("sdf", 6, 6, 6));
        assertThat(tallied.get(0).votes()).extracting(TalliedLine.Vote::claim).containsExactly(later.claim());
        assertThat(tallied.get(0).aside()).extracting(TalliedLine.SetAside::claim, TalliedLine.SetAside::because)
                .containsExactlyInAnyOrder(tuple(earlier.claim(), Aside.EARLIER_CLAIM), tuple(unknown.claim(), Aside.NO_NUMBER),
                        tuple(untraced.claim(), Aside.WITHOUT_ORIGIN), tuple(denial.claim(), Aside.DENIES));
        assertThat(tallied.get(1).line()).as("a line of which only a denial speaks").isNull();
        assertThat(tallied.get(1).group()).isEqualTo("civilians");
    }

    @Test
    void where_no_origin_speaks_the_latest_claim_votes_and_the_earlier_ones_stand_aside() {
        Count first = count(null, 1, killed("sdf", 4, 4, 4));
        Count second = count(null, 2, killed("sdf", 9, 9, 9));

        TalliedLine line = CasualtyRule.tally(List.of(first, second)).get(0);

        assertThat(line.votes()).extracting(TalliedLine.Vote::claim).containsExactly(second.claim());
        assertThat(line.aside()).extracting(TalliedLine.SetAside::claim, TalliedLine.SetAside::because)
                .containsExactly(tuple(first.claim(), Aside.EARLIER_CLAIM));
    }

    @Test
    void does_not_depend_on_the_order_of_the_claims() {
        Random random = new Random(11);
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int low = random.nextInt(10);
            counts.add(count("origin-" + random.nextInt(6), 1 + random.nextInt(9),
                    killed("group-" + random.nextInt(3), low, low + random.nextInt(3), low + 5)));
        }
        List<CasualtyLine> expected = CasualtyRule.apply(counts);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(counts, random);
            assertThat(CasualtyRule.apply(counts)).isEqualTo(expected);
        }
        assertThat(expected).allSatisfy(line -> {
            assertThat(line.low()).isLessThanOrEqualTo(line.best());
            assertThat(line.best()).isLessThanOrEqualTo(line.high());
        });
    }

    private static List<CasualtyLine> lines(Count... counts) {
        return CasualtyRule.apply(List.of(counts));
    }

    private static Count count(String origin, int day, CasualtyLine... lines) {
        return new Count(new UUID(1, IDS.incrementAndGet()), Stance.ASSERTS, day(day), origin, List.of(lines));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 8, day);
    }

    private static CasualtyLine killed(String group, Integer low, Integer best, Integer high) {
        return line(group, KILLED, low, best, high, null);
    }

    private static CasualtyLine line(String group, Outcome outcome, Integer low, Integer best, Integer high, String partOf) {
        return new CasualtyLine(group, outcome, low, best, high, partOf);
    }
}
