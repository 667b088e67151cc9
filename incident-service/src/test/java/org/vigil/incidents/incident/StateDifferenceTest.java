package org.vigil.incidents.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.difference.Difference;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;
import org.vigil.incidents.verification.Aside;
import org.vigil.incidents.verification.Status;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StateDifferenceTest {

    private static final UUID CLAIM = new UUID(1, 1);
    private static final AttachedClaim OF_FOX = claim(CLAIM, "fox", Stance.ASSERTS, "source:fox", null);

    @Test
    void the_same_state_has_no_difference() {
        assertThat(StateDifference.between(state(), state())).isEmpty();
    }

    @Test
    void numbers_of_a_line_are_compared_one_by_one_and_zero_is_not_unknown() {
        assertThat(casualties(List.of(killed("sdf", 4, 4, 4)), List.of(killed("sdf", 4, 6, 6))))
                .containsExactly("Killed among sdf: best 4 became 6; high 4 became 6; low stays 4.");
        assertThat(casualties(List.of(killed("all", null, null, null)), List.of(killed("all", 0, 0, null))))
                .containsExactly("Killed in all: best unknown became 0; low unknown became 0; high stays unknown.");
    }

    @Test
    void lines_are_matched_by_group_and_outcome_whatever_their_order() {
        assertThat(casualties(List.of(killed("sdf", 4, 4, 4), killed("fighters", 7, 7, 7)),
                List.of(killed("fighters", 7, 7, 7), new CasualtyLine("sdf", Outcome.KILLED, 4, 4, 4, "fighters"))))
                .containsExactly("Killed among sdf: it is included in fighters now; best stays 4; low stays 4; high stays 4.");
        assertThat(casualties(List.of(killed("sdf", 4, 4, 4)), List.of(killed("ypg", 1, 2, 3)))).containsExactly(
                "Killed among ypg: a new line, low 1, best 2, high 3.", "Killed among sdf: the line is gone, which was 4.");
    }

    @Test
    void claims_are_matched_by_their_id() {
        AttachedClaim denial = claim(new UUID(1, 2), "amaq", Stance.DENIES, null, null);
        AttachedClaim sohr = claim(new UUID(1, 3), "sohr", Stance.ASSERTS, "source:sohr", null);
        assertThat(
                says(state(List.of(OF_FOX), Status.REPORTED, 1), state(List.of(sohr, OF_FOX, denial), Status.CORROBORATED, 2)))
                .containsExactly(
                        "Verification: from reported to corroborated, because 2 origins say so, at least one of them no party.",
                        "The claim of sohr was attached.",
                        "The claim of amaq was attached and stands aside, because it denies it, and a denial supports nothing.",
                        "Independent origins: from 1 to 2.");
        assertThat(says(state(List.of(OF_FOX, sohr), Status.REPORTED, 1), state(List.of(sohr), Status.REPORTED, 1)))
                .containsExactly("The claim of fox no longer belongs to it.");
        assertThat(says(state(List.of(OF_FOX, sohr), Status.REPORTED, 1),
                state(List.of(claim(CLAIM, "fox", Stance.ASSERTS, null, Aside.BESIDE_QUOTED_SPEAKER), sohr), Status.REPORTED,
                        1)))
                .containsExactly(
                        "The claim of fox: it now stands aside, because it is an outlet's own voice beside a speaker whom"
                                + " the same telling quotes.");
    }

    @Test
    void a_held_status_names_who_holds_it_and_why_and_goes_back_to_the_rule() {
        IncidentState ruled = state(List.of(OF_FOX), Status.REPORTED, 1);
        IncidentState held = ruled.with(new Verification(Status.CONFIRMED, Status.REPORTED, Basis.PARTY_ADMISSION,
                "Both sides say so.", "anna"));
        assertThat(says(ruled, held)).containsExactly(
                "Verification: from reported to confirmed (party-admission), held by anna, because: Both sides say so.");
        assertThat(says(held, held.with(held.verification().derivedAs(Status.CLAIMED)))).containsExactly(
                "Verification: confirmed stays held; the rule now says claimed, because nobody but parties says so.");
        assertThat(says(held, ruled))
                .containsExactly("Verification: given back to the rule, from confirmed to reported, because one"
                        + " origin that is no party says so.");
    }

    @Test
    void what_happened_when_where_and_by_whom_is_told_field_by_field() {
        List<Difference> found = StateDifference.between(state(), state().revised(new ReviseIncident(Category.CLASH, null, null,
                new When(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31), When.Precision.MONTH, When.Basis.INFERRED),
                new Where("SY", "SY-DY", null, "al-Busayrah", null, null, Where.Precision.NEAR),
                List.of(new ActorRole("sdf", ActorRole.Role.TARGET, ActorRole.Attribution.SUSPECTED)), "x"),
                Place.stated(new Where("SY", "SY-DY", null, "al-Busayrah", null, null, Where.Precision.NEAR))));
        assertThat(found).extracting(Difference::field).containsExactly("category", "when", "where.place", "actors");
        assertThat(found).extracting(one -> one.says().toString()).containsExactly("Category: from attack to clash.",
                "When: from 2020-08-28 (to the day, stated) to 2020-08-01 until 2020-08-31 (to the month, inferred).",
                "Place: from al-Dashisha to al-Busayrah.", "sdf as target: attribution from stated to suspected.");
    }

    @Test
    void withdrawing_merging_and_setting_a_line_are_told_with_their_reasons() {
        UUID other = new UUID(2, 2);
        assertThat(says(state(), state().withdrawn("It was taken back.")))
                .containsExactly("It was withdrawn and no longer counts, because: It was taken back.");
        assertThat(says(state(), state().mergedInto(other))).containsExactly("It was merged into " + other + ".");
        assertThat(says(state(), state().withHeld(List.of(new HeldLine(killed("sdf", 5, 5, 5), "The list has five.", "anna")))))
                .containsExactly("Killed among sdf: set to 5 by anna, because: The list has five.");
    }

    private static List<String> says(IncidentState before, IncidentState after) {
        return StateDifference.between(before, after).stream().map(found -> found.says().toString()).toList();
    }

    private static List<String> casualties(List<CasualtyLine> before, List<CasualtyLine> after) {
        return says(state().with(new Assessment(Status.REPORTED, 1, before, List.of(OF_FOX))),
                state().with(new Assessment(Status.REPORTED, 1, after, List.of(OF_FOX))));
    }

    private static IncidentState state() {
        return state(List.of(OF_FOX), Status.REPORTED, 1);
    }

    private static IncidentState state(List<AttachedClaim> claims, Status status, int origins) {
        return new IncidentState(Category.ATTACK, null, null, Verification.byRule(status),
                new When(LocalDate.of(2020, 8, 28), LocalDate.of(2020, 8, 28), When.Precision.DAY, When.Basis.STATED),
                Place.stated(new Where("SY", "SY-DY", null, "al-Dashisha", null, null, Where.Precision.NEAR)),
                List.of(new ActorRole("sdf", ActorRole.Role.TARGET, ActorRole.Attribution.STATED)), List.of(), claims, origins,
                List.of(), null, false, null, List.of());
    }

    private static AttachedClaim claim(UUID id, String speaker, Stance stance, String origin, Aside aside) {
        return new AttachedClaim(id, new UUID(9, 9), "fox", speaker, stance, null, origin, false, aside);
    }

    private static CasualtyLine killed(String group, Integer low, Integer best, Integer high) {
        return new CasualtyLine(group, Outcome.KILLED, low, best, high, null);
    }
}
