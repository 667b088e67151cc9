package org.vigil.incidents.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.statement.CasualtyLine.Outcome.KILLED;
import static org.vigil.incidents.statement.CasualtyLine.Outcome.WOUNDED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.ActorRole.Attribution;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Quote;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.When.Basis;
import org.vigil.incidents.statement.Where;

class RecordClaimTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final When DAY = when("2020-08-28", "2020-08-28", When.Precision.DAY);
    private static final Where DASHISHA = where("SY", "SY-DY", null, null, Where.Precision.NEAR);

    record Case(String fields, RecordClaim claim) {
        @Override
        public String toString() {
            return fields.isEmpty() ? "accepted" : fields;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("", claim(DAY, DASHISHA, null)),
                new Case("report speaker stance statedAt category when where",
                        new RecordClaim(null, null, null, null, null, null, null, null, null, null, null)),
                new Case("speaker", said("Not A Slug", null)),
                new Case("speaker", said("a".repeat(65), null)),
                new Case("eventType", said("sdf-media", "Battles")),
                new Case("eventType", said("sdf-media", "Battles/Grenade")),
                new Case("", said("sdf-media", "Explosions/Remote violence/Shelling/artillery/missile attack")),
                new Case("statedAt", new RecordClaim(UUID.randomUUID(), "sdf-media", Stance.ASSERTS,
                        LocalDate.of(20200, 8, 30), Category.ATTACK, null, DAY, DASHISHA, null, null, null)),

                new Case("when.from", claim(when("2020-08-29", "2020-08-28", When.Precision.DAYS), DASHISHA, null)),
                new Case("when.precision", claim(when("2020-08-28", "2020-08-29", When.Precision.DAY), DASHISHA, null)),
                new Case("", claim(when("2020-08-01", "2020-08-31", When.Precision.MONTH), DASHISHA, null)),
                new Case("when.from", claim(when("1020-08-28", "2020-08-28", When.Precision.DAYS), DASHISHA, null)),
                new Case("when.from when.to when.precision when.basis",
                        claim(new When(null, null, null, null), DASHISHA, null)),

                new Case("where.admin1", claim(DAY, where("IQ", "SY-DY", null, null, Where.Precision.NEAR), null)),
                new Case("where.admin1", claim(DAY, where("SY", "deir ez-zor", null, null, Where.Precision.NEAR), null)),
                new Case("where.country", claim(DAY, where("ZZ", null, null, null, Where.Precision.NEAR), null)),
                new Case("where.country", claim(DAY, where(null, null, null, null, Where.Precision.NEAR), null)),
                new Case("", claim(DAY, where(null, null, 34.5, 32.1, Where.Precision.INTERNATIONAL), null)),
                new Case("where.lon", claim(DAY, where("SY", null, 35.0, null, Where.Precision.EXACT), null)),
                new Case("where.lat", claim(DAY, where("SY", null, null, 40.0, Where.Precision.EXACT), null)),
                new Case("where.lat where.lon", claim(DAY, where("SY", null, 90.1, -180.1, Where.Precision.EXACT), null)),
                new Case("where.lat", claim(DAY, where("SY", null, Double.NaN, 40.0, Where.Precision.EXACT), null)),
                new Case("where.place where.admin2", claim(DAY, new Where("SY", null, "x".repeat(201), "x".repeat(201), null,
                        null, Where.Precision.NEAR), null)),

                new Case("casualties[0].low", casualties(killed("sdf", 5, 4, 6, null))),
                new Case("casualties[0].low", casualties(killed("sdf", 5, null, 4, null))),
                new Case("casualties[0].best", casualties(killed("sdf", 1, 7, 6, null))),
                new Case("casualties[0].low", casualties(killed("sdf", -1, 0, 0, null))),
                new Case("", casualties(killed("sdf", 4, null, null, null))),
                new Case("", casualties(killed("sdf", null, null, null, null))),
                new Case("", casualties(killed("all", 9, 9, 9, null), killed("sdf", 2, 2, 2, "all"))),
                new Case("casualties[0].partOf", casualties(killed("sdf", 2, 2, 2, "all"))),
                new Case("casualties[1].partOf", casualties(
                        new CasualtyLine("all", WOUNDED, 9, 9, 9, null), killed("sdf", 2, 2, 2, "all"))),
                new Case("casualties[0].partOf", casualties(killed("sdf", 2, 2, 2, "sdf"))),
                new Case("casualties[0].partOf casualties[1].partOf casualties[2].partOf", casualties(
                        killed("a", 2, 2, 2, "b"), killed("b", 2, 2, 2, "c"), killed("c", 2, 2, 2, "a"))),
                new Case("casualties[1].partOf casualties[2].partOf", casualties(
                        killed("a", 2, 2, 2, "b"), killed("b", 2, 2, 2, "c"), killed("c", 2, 2, 2, "b"))),
                new Case("casualties[1].group", casualties(killed("sdf", 2, 2, 2, null), killed("sdf", 3, 3, 3, null))),
                new Case("casualties[0].group casualties[0].outcome",
                        casualties(new CasualtyLine(null, null, 1, 1, 1, null))),
                new Case("casualties", claim(DAY, DASHISHA, Collections.nCopies(51, killed("x", 1, 1, 1, null)))),

                new Case("actors[0].actor actors[0].role", actors(new ActorRole(null, null, null))),
                new Case("actors[1].actor", actors(new ActorRole("sdf", Role.TARGET, null),
                        new ActorRole("sdf", Role.TARGET, Attribution.STATED))),
                new Case("", actors(new ActorRole("sdf", Role.TARGET, null), new ActorRole("sdf", Role.PARTY, null))),

                new Case("quote.start", quoted(new Quote(5, 5))),
                new Case("quote.start", quoted(new Quote(-1, 5))),
                new Case("quote.start quote.end", quoted(new Quote(null, null))),
                new Case("", quoted(new Quote(0, 1))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void names_the_fields_at_fault(Case given) {
        Set<String> named = VALIDATOR.validate(given.claim()).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .filter(path -> !(path.startsWith("casualties[") && given.fields().equals("casualties")))
                .collect(Collectors.toSet());
        Set<String> expected = Stream.of(given.fields().split(" ")).filter(f -> !f.isEmpty()).collect(Collectors.toSet());

        assertThat(named).isEqualTo(expected);
    }

    @Test
    void an_attribution_that_is_left_out_is_unknown() {
        assertThat(new ActorRole("sdf", Role.TARGET, null).attribution()).isEqualTo(Attribution.UNKNOWN);
    }

    @Test
    void lists_that_are_left_out_are_empty() {
        RecordClaim claim = claim(DAY, DASHISHA, null);

        assertThat(claim.actors()).isEmpty();
        assertThat(claim.casualties()).isEmpty();
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static RecordClaim claim(When when, Where where, List<CasualtyLine> casualties) {
        return new RecordClaim(UUID.randomUUID(), "sdf-media", Stance.ASSERTS, LocalDate.of(2020, 8, 30), Category.ATTACK, null,
                when, where, null, casualties, null);
    }

    private static RecordClaim casualties(CasualtyLine... lines) {
        return claim(DAY, DASHISHA, List.of(lines));
    }

    private static RecordClaim said(String speaker, String eventType) {
        return new RecordClaim(UUID.randomUUID(), speaker, Stance.ASSERTS, LocalDate.of(2020, 8, 30), Category.ATTACK,
                eventType,
                DAY, DASHISHA, null, null, null);
    }

    private static RecordClaim actors(ActorRole... actors) {
        return new RecordClaim(UUID.randomUUID(), "sdf-media", Stance.ASSERTS, LocalDate.of(2020, 8, 30), Category.ATTACK, null,
                DAY, DASHISHA, List.of(actors), null, null);
    }

    private static RecordClaim quoted(Quote quote) {
        return new RecordClaim(UUID.randomUUID(), "sdf-media", Stance.ASSERTS, LocalDate.of(2020, 8, 30), Category.ATTACK, null,
                DAY, DASHISHA, null, null, quote);
    }

    private static When when(String from, String to, When.Precision precision) {
        return new When(LocalDate.parse(from), LocalDate.parse(to), precision, Basis.STATED);
    }

    private static Where where(String country, String admin1, Double lat, Double lon, Where.Precision precision) {
        return new Where(country, admin1, null, null, lat, lon, precision);
    }

    private static CasualtyLine killed(String group, Integer low, Integer best, Integer high, String partOf) {
        return new CasualtyLine(group, KILLED, low, best, high, partOf);
    }
}
