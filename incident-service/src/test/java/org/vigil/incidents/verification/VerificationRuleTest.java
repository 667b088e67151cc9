package org.vigil.incidents.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.vigil.incidents.statement.Stance.ASSERTS;
import static org.vigil.incidents.statement.Stance.CLAIMS_RESPONSIBILITY;
import static org.vigil.incidents.statement.Stance.CONFIRMS;
import static org.vigil.incidents.statement.Stance.DENIES;
import static org.vigil.incidents.statement.Stance.DISPUTES;
import static org.vigil.incidents.verification.Status.CLAIMED;
import static org.vigil.incidents.verification.Status.CORROBORATED;
import static org.vigil.incidents.verification.Status.REPORTED;
import static org.vigil.incidents.verification.World.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.common.text.Sentence;

import io.quarkus.test.junit.QuarkusTest;

/** The sources and reports of the cases are those of {@link World}; the incident is one between Islamic State and the SDF. */
@QuarkusTest
class VerificationRuleTest {

    private static final Set<String> INVOLVED = Set.of("islamic-state", "sdf");

    record Case(String name, Status status, int origins, List<Testimony> claims) {

        Case(String name, Status status, int origins, Testimony... claims) {
            this(name, status, origins, List.of(claims));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("no claim at all is claimed, by nobody", CLAIMED, 0),

                // the demo's
                new Case("al-Dashisha: said by the SDF, reported by two outlets", CLAIMED, 1,
                        claim(ASSERTS, "sdf-media", "fox-original"), claim(ASSERTS, "sdf-media", "unnamed-relay-of-fox")),
                new Case("Daraa: claimed by Islamic State", CLAIMED, 1,
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "arab-weekly-original")),
                new Case("Homs: in an outlet's own voice, lineage original", REPORTED, 1,
                        claim(ASSERTS, "arab-weekly", "arab-weekly-original")),
                new Case("Tuwaymin: claimed by Islamic State, told by two outlets", CLAIMED, 1,
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "fox-original"),
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "unnamed-relay-of-fox")),

                // parties
                new Case("both parties say so: two origins, but no other", CLAIMED, 2,
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "fox-original"), claim(CONFIRMS, "sdf-media", "reuters-original")),
                new Case("a party in its own report of unknown lineage", CLAIMED, 1,
                        claim(ASSERTS, "sdf-media", "sdf-unknown")),
                new Case("a party in its own original report", CLAIMED, 1, claim(ASSERTS, "sdf-media", "sdf-original")),
                new Case("an outlet that a party's voice owns is of that party", CLAIMED, 1,
                        claim(ASSERTS, "sdf-tv", "sdf-tv-original")),
                new Case("the voice of an actor that is not involved is no party", REPORTED, 1,
                        claim(ASSERTS, "centcom", "fox-original")),
                new Case("a party and an independent origin", CORROBORATED, 2,
                        claim(ASSERTS, "sdf-media", "fox-original"), claim(ASSERTS, "reuters", "reuters-original")),

                // independence
                new Case("two independent outlets", CORROBORATED, 2,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "reuters", "reuters-original")),
                new Case("two quoted speakers in one report", CORROBORATED, 2,
                        claim(ASSERTS, "sohr", "fox-original"), claim(ASSERTS, "ric", "fox-original")),
                new Case("one quoted speaker in two reports", REPORTED, 1,
                        claim(ASSERTS, "sohr", "fox-original"), claim(CONFIRMS, "sohr", "reuters-original")),
                new Case("two claims of one speaker in one report", REPORTED, 1,
                        claim(ASSERTS, "sohr", "fox-original"), claim(ASSERTS, "sohr", "fox-original")),
                new Case("two speakers of one owner", REPORTED, 1,
                        claim(ASSERTS, "group-daily", "fox-original"), claim(ASSERTS, "group-radio", "reuters-original")),
                new Case("an owner and what it owns through another", REPORTED, 1,
                        claim(ASSERTS, "media-group", "fox-original"), claim(ASSERTS, "group-radio", "reuters-original")),
                new Case("two voices of one actor without an owner in common", REPORTED, 1,
                        claim(ASSERTS, "centcom", "fox-original"), claim(ASSERTS, "pentagon", "reuters-original")),
                new Case("two voices of one party", CLAIMED, 1,
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "fox-original"),
                        claim(CLAIMS_RESPONSIBILITY, "nashir", "reuters-original")),
                new Case("two outlets of one owner, each in its own voice and report", REPORTED, 1,
                        claim(ASSERTS, "group-daily", "group-daily-original"),
                        claim(ASSERTS, "group-radio", "group-radio-original")),
                new Case("one outlet in two original reports", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "fox", "fox-original-2")),
                new Case("an outlet quoted by another, and in its own voice", REPORTED, 1,
                        claim(ASSERTS, "reuters", "fox-original"), claim(ASSERTS, "reuters", "reuters-original")),
                new Case("a speaker of the owner of an outlet that speaks in its own voice", REPORTED, 1,
                        claim(ASSERTS, "group-daily", "fox-original"),
                        claim(ASSERTS, "group-radio", "group-radio-original")),
                new Case("three origins, two of them of one owner", CORROBORATED, 2,
                        claim(ASSERTS, "group-daily", "group-daily-original"), claim(ASSERTS, "group-radio", "fox-original"),
                        claim(ASSERTS, "sohr", "fox-original")),

                // lineage
                new Case("an original and its relay in each one's own voice", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "unnamed", "unnamed-relay-of-fox")),
                new Case("the relay alone", REPORTED, 1, claim(ASSERTS, "unnamed", "unnamed-relay-of-fox")),
                new Case("a relay of a party's own report", CLAIMED, 1, claim(ASSERTS, "unnamed", "unnamed-relay-of-sdf")),
                new Case("a relay in its own voice, of a report that quotes a speaker", CLAIMED, 1,
                        claim(ASSERTS, "sdf-media", "fox-original"), claim(ASSERTS, "unnamed", "unnamed-relay-of-fox")),
                new Case("a relay does not count as its own outlet's telling", CORROBORATED, 2,
                        claim(ASSERTS, "unnamed", "unnamed-relay-of-fox"), claim(ASSERTS, "unnamed", "unnamed-original")),
                new Case("unknown lineage alone", REPORTED, 1, claim(ASSERTS, "fox", "fox-unknown")),
                new Case("unknown lineage of two outlets", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-unknown"), claim(ASSERTS, "reuters", "reuters-unknown")),
                new Case("unknown lineage beside an origin adds none", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-unknown"), claim(ASSERTS, "reuters", "reuters-original")),
                new Case("unknown lineage beside a party adds none", CLAIMED, 1,
                        claim(ASSERTS, "fox", "fox-unknown"), claim(CLAIMS_RESPONSIBILITY, "amaq", "reuters-original")),
                new Case("unknown lineage of a party and of an outlet", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-unknown"), claim(ASSERTS, "sdf-media", "sdf-unknown")),
                new Case("a speaker quoted by a report of unknown lineage is an origin of its own", CORROBORATED, 2,
                        claim(ASSERTS, "sohr", "fox-unknown"), claim(ASSERTS, "reuters", "reuters-original")),

                // the outlet's own voice beside a quoted speaker
                new Case("an outlet's own voice beside a party that it quotes", CLAIMED, 1,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "sdf-media", "fox-original")),
                new Case("an outlet's own voice beside an observatory that it quotes", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "sohr", "fox-original")),
                new Case("an outlet's own voice in another report than the one that quotes", CORROBORATED, 2,
                        claim(ASSERTS, "fox", "fox-original-2"), claim(ASSERTS, "sohr", "fox-original")),
                new Case("an outlet's own voice beside a denial that it quotes still counts", REPORTED, 1,
                        claim(ASSERTS, "fox", "fox-original"), claim(DENIES, "sdf-media", "fox-original")),
                new Case("an outlet's own voice beside a quoted speaker who has not arrived", CLAIMED, 0,
                        claim(ASSERTS, "fox", "fox-original"), claim(ASSERTS, "not-arrived", "fox-original")),

                // stances
                new Case("a denial supports nothing", CLAIMED, 0, claim(DENIES, "sohr", "fox-original")),
                new Case("a dispute supports nothing", CLAIMED, 0, claim(DISPUTES, "sohr", "fox-original")),
                new Case("a denial adds nothing and takes nothing", REPORTED, 1,
                        claim(ASSERTS, "sohr", "fox-original"), claim(DENIES, "ric", "reuters-original")),
                new Case("a confirmation supports", CORROBORATED, 2,
                        claim(CLAIMS_RESPONSIBILITY, "amaq", "fox-original"), claim(CONFIRMS, "sohr", "fox-original")),

                // what has not arrived
                new Case("a speaker who has not arrived", CLAIMED, 0, claim(ASSERTS, "not-arrived", "fox-original")),
                new Case("a report that has not arrived", CLAIMED, 0, claim(ASSERTS, "sohr", "not-arrived")),
                new Case("a relay of a report that has not arrived, in its own voice", CLAIMED, 0,
                        claim(ASSERTS, "unnamed", "unnamed-relay-of-not-arrived")),
                new Case("a speaker quoted by a relay of a report that has not arrived", REPORTED, 1,
                        claim(ASSERTS, "sohr", "unnamed-relay-of-not-arrived")),
                new Case("what has not arrived beside an origin", REPORTED, 1,
                        claim(ASSERTS, "not-arrived", "fox-original"), claim(ASSERTS, "reuters", "reuters-original")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void follows_the_domain(Case given) {
        Verdict verdict = VerificationRule.apply(given.claims(), INVOLVED);

        assertThat(verdict.status()).as(verdict.reason().toString()).isEqualTo(given.status());
        assertThat(verdict.origins()).as(verdict.reason().toString()).isEqualTo(given.origins());
        assertThat(Set.copyOf(verdict.originOf().values())).hasSize(given.origins());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_reason_that_was_kept_in_english_is_said_in_arabic_as_the_rule_says_it(Case given) {
        Sentence reason = VerificationRule.apply(given.claims(), INVOLVED).reason();

        assertThat(Verdict.again(reason.toString())).hasValueSatisfying(again -> {
            assertThat(again).isEqualTo(reason);
            assertThat(again.in("ar")).isEqualTo(reason.in("ar"));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void does_not_depend_on_the_order_of_the_claims(Case given) {
        List<Testimony> claims = new ArrayList<>(given.claims());
        Verdict expected = VerificationRule.apply(claims, INVOLVED);
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(claims, random);
            assertThat(VerificationRule.apply(claims, INVOLVED)).isEqualTo(expected);
        }
    }

    @Test
    void the_voice_of_an_actors_parent_is_a_party() {
        List<Testimony> claims = List.of(claim(ASSERTS, "centcom", "fox-original"));

        assertThat(VerificationRule.apply(claims, Set.of("us-marines")).status()).isEqualTo(REPORTED);
        assertThat(VerificationRule.apply(claims, Set.of("us-marines", "us-forces")).status()).isEqualTo(CLAIMED);
    }

    @Test
    void each_claim_that_counts_has_its_origin_and_the_others_have_none() {
        Testimony quoted = claim(ASSERTS, "sdf-media", "fox-original");
        Testimony outlet = claim(ASSERTS, "fox", "fox-original");
        Testimony owned = claim(ASSERTS, "group-radio", "reuters-original");
        Testimony denial = claim(DENIES, "sohr", "fox-original");

        Verdict verdict = VerificationRule.apply(List.of(quoted, outlet, owned, denial), INVOLVED);

        assertThat(verdict.originOf()).containsOnlyKeys(quoted.claim(), owned.claim())
                .containsEntry(quoted.claim(), "voice:sdf")
                .containsEntry(owned.claim(), "source:media-group");
        assertThat(verdict.reason()).hasToString("2 origins say so, at least one of them no party: group-radio, sdf-media.");
    }

    @Test
    void a_source_that_links_two_others_makes_them_one_origin() {
        Voice first = new Voice("a", "a", Set.of("x"));
        Voice link = new Voice("b", "b", Set.of("x", "y"));
        Voice second = new Voice("c", "c", Set.of("y"));
        List<Testimony> apart = Stream.of(first, second).map(VerificationRuleTest::quoted).toList();
        List<Testimony> linked = Stream.of(first, second, link).map(VerificationRuleTest::quoted).toList();

        assertThat(VerificationRule.apply(apart, INVOLVED).origins()).isEqualTo(2);
        assertThat(VerificationRule.apply(linked, INVOLVED).origins()).isEqualTo(1);
    }

    private static Testimony quoted(Voice voice) {
        Telling telling = new Telling(UUID.randomUUID(), "outlet", null, null);
        return new Testimony(UUID.randomUUID(), ASSERTS, voice.source(), voice, telling);
    }

    @Test
    void each_claim_that_adds_no_origin_says_why() {
        Testimony counted = claim(ASSERTS, "sohr", "fox-original");
        Testimony beside = claim(ASSERTS, "fox", "fox-original");
        Testimony untraced = claim(ASSERTS, "reuters", "reuters-unknown");
        Testimony denial = claim(DENIES, "sdf-media", "sdf-original");
        Testimony dispute = claim(DISPUTES, "ric", "fox-original");
        Testimony pending = claim(ASSERTS, "nobody-arrived", "fox-original");

        Verdict verdict = VerificationRule.apply(List.of(counted, beside, untraced, denial, dispute, pending), INVOLVED);

        assertThat(verdict.originOf()).containsOnlyKeys(counted.claim());
        assertThat(verdict.aside()).containsOnly(entry(beside.claim(), Aside.BESIDE_QUOTED_SPEAKER),
                entry(untraced.claim(), Aside.UNKNOWN_LINEAGE), entry(denial.claim(), Aside.DENIES),
                entry(dispute.claim(), Aside.DISPUTES), entry(pending.claim(), Aside.PENDING));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_claim_has_an_origin_or_a_reason_why_it_has_none(Case given) {
        Verdict verdict = VerificationRule.apply(given.claims(), INVOLVED);

        assertThat(given.claims()).allSatisfy(claim -> assertThat(verdict.originOf().containsKey(claim.claim()))
                .isNotEqualTo(verdict.aside().containsKey(claim.claim())));
    }
}
