package org.vigil.stats.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.testing.IncidentEvent.incident;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.As;
import org.vigil.stats.check.Checks;
import org.vigil.stats.reconciliation.Reconciler;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.reconciliation.Status;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.testing.IncidentEvent;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.junit.QuarkusTest;

/** Every figure of the five articles gets its verdict. */
@QuarkusTest
class SeedFiguresTest extends StatsTest {

    @Inject
    Reconciler reconciler;

    @Test
    void arithmetic_says_of_each_what_follows() {
        assertThat(SeedFigures.ALL).hasSize(32)
                .allSatisfy(row -> assertThat(Checks.of(row.statement())).as(row.name()).isEqualTo(row.checks()));
    }

    @Test
    void julys_share_can_be_tested_with_julys_list() {
        Stated ric = Stated.figure("79").of(FigureMeasure.SHARE, FigureKind.FLOW).from("2020-07-01", "2020-07-31");
        assertThat(Checks.of(ric.shareOf("38", "30", "attacks").build()))
                .contains(Stated.told("share-of-list", true, "30 of 38 attacks is 79 %"));
        assertThat(Checks.of(ric.shareOf("50", "30", "attacks").build()))
                .contains(Stated.told("share-of-list", false, "30 of 50 attacks is 60 %, not 79 %"));
    }

    @Test
    void each_stands_against_the_incidents_of_the_articles_without_a_coverage_and_inside_one() {
        theIncidentsOfTheArticles();
        assertThat(SeedFigures.ALL).allSatisfy(row -> {
            Reconciliation standing = stands(row.statement());
            assertThat(standing.status()).as(row.name()).isEqualTo(row.open());
            assertThat(standing.causes().isEmpty()).as("a cause of " + row.name()).isEqualTo(row.open() == Status.MATCHED);
        });
        declareAllOf("2019-01-01", "2024-12-31");
        assertThat(SeedFigures.ALL).allSatisfy(
                row -> assertThat(stands(row.statement()).status()).as(row.name()).isEqualTo(row.covered()));
    }

    @Test
    void the_147_are_matched_by_a_register_that_holds_them_all() {
        killedByTheGroup("2019-03-24", "2019-05-01").casualties("pro-government-forces-syria", "killed", 100)
                .casualties("russian-forces", "killed", 2, 2, 2, "pro-government-forces-syria").send();
        killedByTheGroup("2019-05-02", "2019-06-17").casualties("pro-government-forces-syria", "killed", 47)
                .casualties("pro-iran-forces", "killed", 9, 9, 9, "pro-government-forces-syria").send();
        arrive();
        Statement sohr = SeedFigures.sohr().build();
        assertThat(stands(sohr).says()).asString().isEqualTo(
                "The figure is 147 people; our count of the same scope and days is 147, which agrees with it.");
        declareAllOf("2019-03-24", "2019-06-17");
        assertThat(stands(sohr).status()).isEqualTo(Status.MATCHED);
        assertThat(stands(sohr).coverage()).isNotNull();
    }

    private Reconciliation stands(Statement statement) {
        return reconciler.of(statement, consumed.instant(), Instant.now());
    }

    private static void declareAllOf(String from, String to) {
        As.role("curator").body("""
                {"measures":["incidents","claims","killed","wounded","detained","missing"],
                 "period":{"from":"%s","to":"%s"},"statement":"Said so for this test."}""".formatted(from, to))
                .post("/api/v1/coverages").then().statusCode(201);
    }

    private static IncidentEvent killedByTheGroup(String from, String to) {
        return incident().in("SY", null).from(from, to).verified("reported").actor("islamic-state", "perpetrator");
    }

    private void theIncidentsOfTheArticles() {
        Stream.of(
                attack("SY", "SY-DR", "2019-07-28").casualties("syrian-army", "killed", 6)
                        .claim("islamic-state-media", null, "claims-responsibility", "islamic-state"),
                attack("IQ", "IQ-SD", "2019-07-29").casualties("all", "killed", 0).casualties("all", "wounded", 0),
                attack("IQ", "IQ-SU", "2019-07-31").casualties("kurdish-forces", "killed", 2)
                        .casualties("kurdish-forces", "wounded", 2),
                attack("SY", "SY-HI", "2019-08-18").casualties("syrian-army", "killed", 7),
                attack("IQ", "IQ-DI", "2019-08-22").casualties("iraqi-police", "killed", 2)
                        .casualties("iraqi-police", "wounded", 3).casualties("islamic-state", "killed", 4),
                attack("SY", "SY-DY", "2020-08-28").verified("claimed").casualties("sdf", "killed", 4),
                attack("SY", null, "2020-08-28").from("2020-08-28", "2020-08-29").verified("claimed")
                        .casualties("sdf", "killed", 5)
                        .claim("islamic-state-media", null, "claims-responsibility", "islamic-state"))
                .forEach(IncidentEvent::send);
        arrive();
    }

    private static IncidentEvent attack(String country, String division, String day) {
        return incident().in(country, division).on(day).verified("reported").actor("islamic-state", "perpetrator");
    }
}
