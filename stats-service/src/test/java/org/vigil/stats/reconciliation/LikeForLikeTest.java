package org.vigil.stats.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.figure;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Statement;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LikeForLikeTest {

    @Test
    void operations_are_incidents_of_that_category_on_the_figures_days() {
        Statement centcom = figure("196").of(FigureMeasure.OPERATIONS, FigureKind.FLOW).from("2024-01-01", "2024-06-30")
                .over("country", "IQ", "SY").over("target", "islamic-state").build();
        Question question = question(centcom);
        assertThat(question.measure()).isEqualTo(Measure.INCIDENTS);
        assertThat(question.selection().window().days()).isEqualTo(182);
        assertThat(question.selection().filter()).isEqualTo(Map.of(Dimension.COUNTRY, List.of("IQ", "SY"), Dimension.TARGET,
                List.of("islamic-state"), Dimension.CATEGORY, List.of("operation")));
    }

    @Test
    void without_days_all_days_are_asked() {
        assertThat(question(figure("73").build()).selection().window()).isEqualTo(Span.EVER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "KILLED    | people killed, claimed and not confirmed | claimed",
            "KILLED    | Confirmed deaths                         | confirmed",
            "INCIDENTS | unconfirmed attacks                      | claimed reported corroborated disputed",
            "INCIDENTS | attacks, not yet confirmed               | claimed reported corroborated disputed",
            "INCIDENTS | unclaimed attacks                        | -",
            "INCIDENTS | attacks                                  | -",
            "INCIDENTS | -                                        | -",
            "CLAIMS    | claimed attacks                          | -" })
    void the_unit_says_how_far_things_are_established(FigureMeasure measure, String unit, String statuses) {
        assertThat(question(figure("5").of(measure, FigureKind.FLOW).unit(unit).build()).selection().filter()
                .get(Dimension.VERIFICATION)).isEqualTo(statuses == null ? null : List.of(statuses.split(" ")));
    }

    @Test
    void a_scope_that_says_so_itself_is_asked() {
        assertThat(question(figure("5").unit("claimed attacks").over("verification", "reported").build()).selection().filter())
                .isEqualTo(Map.of(Dimension.VERIFICATION, List.of("reported")));
    }

    @Test
    void what_cannot_be_counted_as_it_is_stated_is_said() {
        assertThat(obstacle(figure("5").over("country", "SY").over("place", "al-Hol camp"))).isEqualTo(
                "the place al-Hol camp is named in words, by which we cannot count");
        assertThat(obstacle(figure("5").of(FigureMeasure.REPORTS, FigureKind.FLOW).over("country", "SY")))
                .isEqualTo("reports are told apart by their source, not by country");
        assertThat(obstacle(figure("5").of(FigureMeasure.REPORTS, FigureKind.FLOW).over("source", "sohr"))).isNull();
        assertThat(obstacle(figure("5").of(FigureMeasure.OPERATIONS, FigureKind.FLOW).over("category", "attack")))
                .startsWith("operations are incidents of that category");
        assertThat(obstacle(figure("5").of(FigureMeasure.OPERATIONS, FigureKind.FLOW).over("category", "operation"))).isNull();
        assertThat(obstacle(figure("5").over("country", "SY"))).isNull();
    }

    private static Question question(Statement statement) {
        return LikeForLike.question(statement, LikeForLike.measure(statement.measure()).orElseThrow(), Instant.EPOCH);
    }

    private static String obstacle(Stated figure) {
        return LikeForLike.scopeObstacle(figure.build()).map(Object::toString).orElse(null);
    }
}
