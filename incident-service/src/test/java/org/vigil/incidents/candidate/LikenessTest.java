package org.vigil.incidents.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Category;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LikenessTest {

    private static final Spot SPOT = new Spot(35.0, 40.0, true);
    private static final LocalDate DAY = LocalDate.of(2020, 8, 28);

    private final Likeness likeness = new Likeness(
            actor -> actor.equals("branch") ? Set.of("branch", "a") : Set.of(actor));

    @Test
    void the_same_told_twice_scores_near_one() {
        assertThat(score(full(), full())).isGreaterThan(0.99);
    }

    @Test
    void another_country_contradicts() {
        assertThat(
                likeness.compare(full(), new Features("IQ", null, days(0, 0), SPOT, null, cast(), Category.ATTACK, null, null,
                        Tale.UNTOLD)))
                .isEmpty();
    }

    @Test
    void days_contradict_when_they_are_more_than_three_apart() {
        assertThat(likeness.compare(on(0, 0), on(3, 3))).isPresent();
        assertThat(likeness.compare(on(0, 0), on(4, 4))).isEmpty();
        assertThat(likeness.compare(on(0, 0), on(-3, -3))).isPresent();
        assertThat(likeness.compare(on(0, 0), on(-4, -4))).isEmpty();
        assertThat(likeness.compare(on(0, 30), on(34, 34))).isEmpty();
    }

    @Test
    void nearer_days_score_higher_and_a_day_says_more_than_a_month() {
        assertThat(score(on(0, 0), on(0, 0))).isGreaterThan(score(on(0, 0), on(1, 1)));
        assertThat(score(on(0, 0), on(1, 1))).isGreaterThan(score(on(0, 0), on(3, 3)));
        assertThat(score(on(0, 0), on(0, 0))).isGreaterThan(score(on(0, 6), on(0, 6)));
        assertThat(score(on(0, 6), on(0, 6))).isGreaterThan(score(on(0, 30), on(0, 30)));
    }

    @Test
    void days_are_told_in_words() {
        assertThat(because(on(0, 0), on(0, 0))).contains("The same day.");
        assertThat(because(on(0, 0), on(1, 1))).contains("1 day apart.");
        assertThat(because(on(0, 0), on(2, 2))).contains("2 days apart.");
        assertThat(because(on(2, 2), on(0, 6))).contains("The day 2020-08-30 lies within 2020-08-28 to 2020-09-03.");
        assertThat(because(on(0, 6), on(3, 9)))
                .contains("The days overlap: 2020-08-28 to 2020-09-03 and 2020-08-31 to 2020-09-06.");
        assertThat(because(on(0, 6), on(0, 6))).contains("The same days: 2020-08-28 to 2020-09-03.");
    }

    @Test
    void nearer_spots_score_higher() {
        double last = 1;
        for (double north : new double[] { 0.005, 0.03, 0.07, 0.2, 0.4, 0.8, 2 }) {
            double score = score(at(SPOT), at(new Spot(35.0 + north, 40.0, true)));
            assertThat(score).isLessThan(last);
            last = score;
        }
    }

    @Test
    void a_spot_that_is_only_near_forgives_more() {
        Spot near = new Spot(35.2, 40.0, false);

        assertThat(score(at(SPOT), at(near))).isGreaterThan(score(at(SPOT), at(new Spot(35.2, 40.0, true))));
        assertThat(because(at(SPOT), at(near))).contains("22 km apart.");
    }

    @Test
    void distances_are_great_circles() {
        assertThat(new Spot(0, 179.9, true).kilometresTo(new Spot(0, -179.9, true))).isCloseTo(22.2, within(0.1));
        assertThat(new Spot(33.3128, 44.3615, true).kilometresTo(new Spot(36.34, 43.13, true))).isCloseTo(354, within(2.0));
    }

    @Test
    void coordinates_go_before_names_and_names_before_the_division() {
        Features one = new Features("SY", "SY-DY", days(0, 0), SPOT, new PlaceName("Mosul"), cast(), Category.ATTACK, null,
                null,
                Tale.UNTOLD);
        Features other = new Features("SY", "SY-RA", days(0, 0), SPOT, new PlaceName("Raqqa"), cast(), Category.ATTACK, null,
                null, Tale.UNTOLD);

        assertThat(because(one, other)).contains("The same coordinates.").noneMatch(b -> b.contains("names"))
                .noneMatch(b -> b.contains("divisions"));
    }

    @Test
    void a_division_speaks_where_there_is_no_place() {
        assertThat(because(in("SY-DY"), in("SY-DY"))).contains("The same division: SY-DY.");
        assertThat(because(in("SY-DY"), in("SY-RA"))).last().isEqualTo("Other divisions: SY-DY and SY-RA.");
        assertThat(score(in("SY-DY"), in("SY-DY"))).isGreaterThan(score(in("SY-DY"), in(null)));
        assertThat(score(in("SY-DY"), in(null))).isGreaterThan(score(in("SY-DY"), in("SY-RA")));
    }

    @Test
    void actors_are_compared_part_by_part() {
        Features one = with(cast("a/PERPETRATOR", "b/TARGET"));

        assertThat(because(one, with(cast("a/PERPETRATOR", "c/TARGET"))))
                .contains("The same perpetrator: a.", "Not the same target: b and c.");
        assertThat(because(one, with(cast("a/PARTY")))).contains("The same actor in another part: a.");
        assertThat(because(one, with(cast("branch/PERPETRATOR"))))
                .contains("One belongs to the other as perpetrator: a and branch.");
        assertThat(score(one, with(cast("branch/PERPETRATOR")))).isGreaterThan(score(one, with(cast("c/PERPETRATOR"))));
        assertThat(score(one, with(cast("a/PERPETRATOR", "b/TARGET"))))
                .isGreaterThan(score(one, with(cast("a/PERPETRATOR", "c/TARGET"))));
        assertThat(score(one, with(cast()))).isGreaterThan(score(one, with(cast("c/PERPETRATOR"))));
    }

    @Test
    void numbers_killed_agree_or_not() {
        assertThat(because(killed(4, 4), killed(4, 4))).contains("The same number killed: 4.");
        assertThat(because(killed(3, 5), killed(4, 4))).contains("Numbers killed that agree: 3 to 5 and 4.");
        assertThat(because(killed(4, 4), killed(20, 20))).contains("Other numbers killed: 4 and 20.");
        assertThat(because(killed(0, 0), killed(1, 1))).contains("Other numbers killed: 0 and 1.");
        assertThat(score(killed(4, 4), killed(4, 4))).isGreaterThan(score(killed(4, 4), killed(20, 20)));
    }

    @Test
    void a_part_is_never_added_to_what_includes_it() {
        assertThat(Killed.of(List.of(line("all", 10, null), line("sdf", 4, "all")))).isEqualTo(new Killed(10, 10));
        assertThat(Killed.of(List.of(line("civilians", 2, null), line("sdf", 4, null)))).isEqualTo(new Killed(6, 6));
        assertThat(Killed.of(List.of(line("civilians", null, null), line("sdf", 4, null)))).isNull();
        assertThat(Killed.of(List.of())).isNull();
    }

    @Test
    void the_same_origin_speaks_for_one_thing() {
        UUID telling = UUID.randomUUID();
        Features one = told(new Tale(Set.of(UUID.randomUUID()), Set.of(telling), Set.of()));
        Features other = told(new Tale(Set.of(UUID.randomUUID()), Set.of(telling), Set.of()));

        assertThat(because(one, other)).contains("The same origin: the report " + telling + ".");
        assertThat(score(one, other)).isGreaterThan(score(one, told(Tale.UNTOLD)));
        Tale voice = new Tale(Set.of(), Set.of(), Set.of("voice:sdf"));
        assertThat(because(told(voice), told(voice))).contains("The same origin: the voice of sdf.");
    }

    @Test
    void what_is_unknown_says_nothing() {
        Features bare = on(0, 0);

        assertThat(because(bare, full())).containsExactly("The same day.");
    }

    @Test
    void likeness_is_the_same_from_either_side() {
        Features other = new Features("SY", "SY-RA", days(1, 5), null, new PlaceName("Dashisha"), cast("c/PERPETRATOR"),
                Category.CLASH, "Battles/Armed clash", new Killed(3, 9), Tale.UNTOLD);

        assertThat(score(full(), other)).isEqualTo(score(other, full()), within(1e-12));
    }

    private double score(Features one, Features other) {
        return likeness.compare(one, other).orElseThrow().score();
    }

    private List<String> because(Features one, Features other) {
        return likeness.compare(one, other).orElseThrow().because().stream().map(Sentence::toString).toList();
    }

    private static Features full() {
        return new Features("SY", "SY-DY", days(0, 0), SPOT, new PlaceName("al-Dashisha"), cast("a/PERPETRATOR", "b/TARGET"),
                Category.ATTACK, "Battles/Armed clash", new Killed(4, 4), Tale.UNTOLD);
    }

    private static Features on(int from, int to) {
        return new Features("SY", null, days(from, to), null, null, cast(), Category.ATTACK, null, null, Tale.UNTOLD);
    }

    private static Features at(Spot spot) {
        return new Features("SY", null, days(0, 0), spot, null, cast(), Category.ATTACK, null, null, Tale.UNTOLD);
    }

    private static Features in(String admin1) {
        return new Features("SY", admin1, days(0, 0), null, null, cast(), Category.ATTACK, null, null, Tale.UNTOLD);
    }

    private static Features with(Cast cast) {
        return new Features("SY", null, days(0, 0), null, null, cast, Category.ATTACK, null, null, Tale.UNTOLD);
    }

    private static Features killed(int low, int high) {
        return new Features("SY", null, days(0, 0), null, null, cast(), Category.ATTACK, null, new Killed(low, high),
                Tale.UNTOLD);
    }

    private static Features told(Tale tale) {
        return new Features("SY", null, days(0, 0), null, null, cast(), Category.ATTACK, null, null, tale);
    }

    private static Days days(int from, int to) {
        return new Days(DAY.plusDays(from), DAY.plusDays(to));
    }

    private static Cast cast(String... actors) {
        return new Cast(List.of(actors).stream().map(a -> a.split("/", -1))
                .map(a -> new ActorRole(a[0], Role.valueOf(a[1]), null)).toList());
    }

    private static CasualtyLine line(String group, Integer number, String partOf) {
        return new CasualtyLine(group, Outcome.KILLED, number, number, number, partOf);
    }
}
