package org.vigil.stats.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.about;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.atMost;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.range;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.stats.reconciliation.Reconciliation.Ours;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Value;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReconcilerTest extends StatsTest {

    @Inject
    Reconciler reconciler;

    @Test
    void what_the_figure_leaves_possible_and_our_count_overlap() {
        attack("2020-08-03").casualties("sdf", "killed", 4, 5, 7, null).send();
        attack("2020-08-31").casualties("sdf", "killed", 1).send();
        attack("2020-09-01").casualties("sdf", "killed", 90).send();
        arrive();
        Reconciliation matched = stands(killed(exact("6")).over("group", "sdf"));
        assertThat(matched.status()).isEqualTo(Status.MATCHED);
        assertThat(matched.ours()).isEqualTo(new Ours(5, 6, 8, null, 0L));
        assertThat(matched.causes()).isEmpty();
        assertThat(matched.says()).asString()
                .isEqualTo("The figure is 6 people; our count of the same scope and days is 5 to 8, which agrees with it.");
        assertThat(ask(matched.citation().substring("/api/v1/stats/".length())).getInt("rows[0].best")).isEqualTo(6);
        assertThat(stands(killed(atLeast("8"))).status()).isEqualTo(Status.MATCHED);
        assertThat(stands(killed(atLeast("9"))).status()).isEqualTo(Status.UNTESTABLE);
        assertThat(stands(killed(atMost("5"))).status()).isEqualTo(Status.MATCHED);
        assertThat(stands(killed(atMost("4"))).causes()).extracting(Object::toString)
                .contains("Verification: counting only what is confirmed it is 0.");
        assertThat(stands(killed(about("8.8"))).status()).as("8.8 less a tenth is 7.92").isEqualTo(Status.MATCHED);
        assertThat(stands(killed(range("8", "20"))).status()).isEqualTo(Status.MATCHED);
        assertThat(stands(killed(range("9", "20"))).status()).isEqualTo(Status.UNTESTABLE);
    }

    @Test
    void the_other_unit_is_a_cause() {
        attack("2020-08-03").claim("amaq", null, "claims-responsibility", "islamic-state").send();
        attack("2020-08-04").send();
        attack("2020-08-05").send();
        arrive();
        Reconciliation claims = stands(august("3").of(FigureMeasure.CLAIMS, FigureKind.FLOW).unit("claimed attacks"));
        assertThat(claims.status()).isEqualTo(Status.EXPLAINED);
        assertThat(claims.ours()).isEqualTo(new Ours(1, 1, 1, null, null));
        assertThat(claims.causes()).extracting(Object::toString)
                .containsExactly("Unit: counted as incidents instead of claims of responsibility it is 3.");
        assertThat(claims.says()).asString().endsWith("is 1, and the causes that are named account for the difference.");
        assertThat(stands(august("1")).causes()).extracting(Object::toString)
                .contains("Unit: counted as claims of responsibility instead of incidents it is 1.");
    }

    @Test
    void days_that_are_told_loosely_are_a_cause() {
        attack("2020-08-03").send();
        attack("2020-08-03").from("2020-07-31", "2020-08-01").send();
        attack("2020-08-03").from("2020-08-31", "2020-09-02").send();
        attack("2020-09-03").send();
        arrive();
        Reconciliation two = stands(august("2"));
        assertThat(two.status()).isEqualTo(Status.EXPLAINED);
        assertThat(two.ours().unallocated().high()).isEqualTo(2);
        assertThat(two.causes()).extracting(Object::toString)
                .containsExactly("Period: what is dated too loosely to lie wholly inside it is up to 2 more.");
        assertThat(stands(august("4")).status()).isEqualTo(Status.UNTESTABLE);
        Reconciliation around = stands(august("4").about("2020-08-01", "2020-08-31"));
        assertThat(around.status()).isEqualTo(Status.EXPLAINED);
        assertThat(around.causes()).extracting(Object::toString)
                .containsExactly("Period: its days are approximate; moved by 4 days at either end they hold 0 to 4.");
        assertThat(stands(figure("4").over("country", "IQ")).causes()).extracting(Object::toString)
                .containsExactly("Period: its days are not stated; on all days together our count is 4.");
    }

    @Test
    void a_wider_or_a_narrower_place_is_a_cause() {
        attack("2020-08-03").in("SY", "SY-DY").send();
        attack("2020-08-03").in("SY", "SY-HI").send();
        attack("2020-08-03").in("SY", null).send();
        attack("2020-08-04").in("IQ", "IQ-DI").send();
        arrive();
        assertThat(stands(august("2").over("country", "SY").over("admin1", "SY-DY")).causes()).extracting(Object::toString)
                .containsExactly("Scope: up to 1 more are placed no closer than by country.");
        assertThat(stands(august("3").over("country", "SY").over("admin1", "SY-DY")).causes()).extracting(Object::toString)
                .containsExactly("Scope: in the whole of SY it is 3.");
        assertThat(stands(august("4").over("country", "SY")).causes()).extracting(Object::toString)
                .containsExactly("Scope: in all countries together it is 4.");
        assertThat(stands(august("1").over("country", "SY", "IQ")).causes()).extracting(Object::toString)
                .containsExactly("Scope: in IQ alone it is 1.");
        assertThat(stands(august("1").over("admin1", "SY-DY", "SY-HI")).causes()).extracting(Object::toString)
                .containsExactly("Scope: in SY-DY alone it is 1.", "Scope: in SY-HI alone it is 1.");
        Reconciliation camp = stands(august("9").over("country", "SY").over("place", "al-Hol"));
        assertThat(camp.status()).isEqualTo(Status.UNTESTABLE);
        assertThat(camp.ours()).isNull();
        assertThat(camp.causes()).extracting(Object::toString).containsExactly(
                "Scope: the place al-Hol is named in words, by which we cannot count; without it our count is 3.");
    }

    @Test
    void how_far_things_are_established_is_a_cause() {
        attack("2020-08-03").verified("claimed").send();
        attack("2020-08-03").verified("claimed").send();
        attack("2020-08-03").verified("claimed").send();
        attack("2020-08-04").verified("reported").send();
        attack("2020-08-05").verified("confirmed").send();
        arrive();
        assertThat(stands(august("3")).causes()).extracting(Object::toString)
                .containsExactly("Verification: counting only what is claimed and no more it is 3.");
        assertThat(stands(august("2")).causes()).extracting(Object::toString)
                .containsExactly("Verification: counting only what is at least reported it is 2.");
        assertThat(stands(august("1").unit("confirmed attacks")).status()).isEqualTo(Status.MATCHED);
        assertThat(stands(august("5").unit("confirmed attacks")).causes()).extracting(Object::toString)
                .containsExactly("Verification: whatever its verification it is 5.");
    }

    @Test
    void what_we_do_not_count_is_untestable_and_says_why() {
        Reconciliation fighters = stands(
                figure(atLeast("10000")).of(FigureMeasure.FIGHTERS, FigureKind.STOCK).unit("fighters"));
        assertThat(fighters.status()).isEqualTo(Status.UNTESTABLE);
        assertThat(fighters.ours()).isNull();
        assertThat(fighters.citation()).isNull();
        assertThat(fighters.causes()).extracting(Object::toString).containsExactly(
                "Stock: the figure is of what is there at a time; we keep no stock and count only what adds up over days.",
                "Measure: we do not count fighters.");
        assertThat(fighters.says()).asString()
                .isEqualTo("The figure is at least 10,000 fighters; we have no count to hold against it.");
        assertThat(stands(figure("79").of(FigureMeasure.SHARE, FigureKind.FLOW)).causes()).extracting(Object::toString)
                .containsExactly(
                        "Measure: we do not count a share; it can be tested only against the list of which it is one.");
    }

    @Test
    void only_inside_a_declared_coverage_does_a_difference_contradict() {
        attack("2020-08-03").casualties("sdf", "killed", 5).send();
        arrive();
        assertThat(stands(killed(exact("147"))).status()).isEqualTo(Status.UNTESTABLE);
        assertThat(stands(killed(exact("147"))).causes()).singleElement().asString().startsWith("Coverage: ");
        String coverage = declare("killed", "2020-08-01", "2020-08-31");
        Reconciliation contradicted = stands(killed(exact("147")));
        assertThat(contradicted.status()).isEqualTo(Status.CONTRADICTED);
        assertThat(contradicted.coverage()).startsWith("/api/v1/coverages/" + coverage + "?asOf=");
        assertThat(contradicted.says()).asString().contains("is 5, inside a coverage that is declared complete");
        As.role("reader").urlEncodingEnabled(false).get(contradicted.coverage()).then().statusCode(200);
        assertThat(stands(killed(exact("5"))).says()).asString()
                .endsWith("agrees with it, inside a coverage that is declared complete.");
        assertThat(stands(killed(exact("147")).from("2020-08-01", "2020-09-01")).status()).isEqualTo(Status.UNTESTABLE);
        assertThat(stands(killed(exact("147")).about("2020-08-01", "2020-08-31")).status())
                .as("its days may reach beyond").isEqualTo(Status.UNTESTABLE);
        attack("2020-08-04").casualties("sdf", "killed", null).send();
        arrive();
        assertThat(stands(killed(exact("147"))).causes()).singleElement().asString()
                .startsWith("Numbers: of 1 of our incidents the number is not known");
    }

    @Test
    void a_figure_stands_as_it_did_by_what_was_known_then() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        Instant second = Instant.parse("2026-02-01T00:00:00Z");
        UUID id = UUID.randomUUID();
        incident(id).on("2020-08-03").in("IQ", null).knownAt(first).send();
        incident(id).revision(2, "withdrawn").on("2020-08-03").in("IQ", null).knownAt(second).send();
        arrive();
        assertThat(reconciler.of(august("1").build(), first.minusSeconds(1), first).ours())
                .isEqualTo(new Ours(0, 0, 0, null, null));
        assertThat(reconciler.of(august("1").build(), first, first).status()).isEqualTo(Status.MATCHED);
        assertThat(reconciler.of(august("1").build(), second, second).status()).isEqualTo(Status.UNTESTABLE);
        declare("incidents", "2020-01-01", "2020-12-31");
        assertThat(reconciler.of(august("1").build(), second, second).status())
                .as("nothing was declared then").isEqualTo(Status.UNTESTABLE);
        assertThat(reconciler.of(august("1").build(), second, Instant.now()).status()).isEqualTo(Status.CONTRADICTED);
    }

    private Reconciliation stands(Stated figure) {
        return reconciler.of(figure.build(), consumed.instant(), Instant.now());
    }

    private static Stated august(String number) {
        return figure(number).from("2020-08-01", "2020-08-31");
    }

    private static Stated killed(Value value) {
        return figure(value).of(FigureMeasure.KILLED, FigureKind.FLOW).unit("people").from("2020-08-01", "2020-08-31");
    }

    private static IncidentEvent attack(String day) {
        return incident().on(day).in("IQ", "IQ-DI");
    }

    private static String declare(String measure, String from, String to) {
        return As.role("curator")
                .body("""
                        {"measures":["%s"],"period":{"from":"%s","to":"%s"},"statement":"All was read."}""".formatted(measure,
                        from, to))
                .post("/api/v1/coverages").then().statusCode(201).extract().path("id");
    }
}
