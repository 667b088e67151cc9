package org.vigil.stats.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.stats.statement.Stated.atLeast;
import static org.vigil.stats.statement.Stated.baseOf;
import static org.vigil.stats.statement.Stated.exact;
import static org.vigil.stats.statement.Stated.figure;
import static org.vigil.stats.statement.Stated.part;
import static org.vigil.stats.statement.Stated.period;
import static org.vigil.stats.statement.Stated.told;

import org.junit.jupiter.api.Test;
import org.vigil.stats.statement.FigureKind;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Stated;
import org.vigil.stats.statement.Value;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class StockAgainstFlowTest {

    private static final String RULE = "stock-against-flow";

    private final StockAgainstFlow rule = new StockAgainstFlow();

    @Test
    void a_stock_is_no_change_from_a_flow() {
        assertThat(rule
                .check(fighters(atLeast("10000")).change(null, "up", baseOf(FigureKind.FLOW, "30000", "who joined")).build()))
                .containsExactly(told(RULE, false,
                        "at least 10,000 is a stock, which is there at a time; 30,000 is a flow, which adds up over days"));
        assertThat(rule.check(figure("153").change(null, "up", baseOf(FigureKind.STOCK, "121", "attacks")).build()))
                .containsExactly(told(RULE, false,
                        "153 is a flow, which adds up over days; 121 is a stock, which is there at a time"));
    }

    @Test
    void stocks_of_two_times_are_compared_and_flows_are_passed_over() {
        assertThat(
                rule.check(fighters(exact("12000")).change("20", null, baseOf(FigureKind.STOCK, "10000", "fighters")).build()))
                .containsExactly(told(RULE, true, "12,000 and 10,000 are both stocks"));
        assertThat(rule.check(fighters(exact("12000")).change("20", null, Stated.base(period("2023-01-01", "2023-01-01"),
                "10000", "fighters")).build())).as("a base without a kind is of the figure's").hasSize(1);
        assertThat(rule.check(figure("100").change("25", null, baseOf(FigureKind.FLOW, "80", "attacks")).build())).isEmpty();
    }

    @Test
    void stocks_of_several_times_make_no_sum() {
        assertThat(rule.check(fighters(exact("21000")).from("2024-01-01", "2024-02-29").parts(null,
                part("a", period("2024-01-01", "2024-01-31"), exact("10000")),
                part("b", period("2024-02-01", "2024-02-29"), exact("11000"))).build()))
                .containsExactly(told(RULE, false,
                        "10,000 in January 2024 and 11,000 in February 2024 are stocks of different times, which make no sum"));
        assertThat(rule.check(fighters(exact("21000")).parts(null, part("Iraq", exact("10000")), part("Syria", exact("11000")))
                .build())).as("parts of one time").isEmpty();
        assertThat(rule.check(figure("21").from("2024-01-01", "2024-02-29").parts(null,
                part("a", period("2024-01-01", "2024-01-31"), exact("10")),
                part("b", period("2024-02-01", "2024-02-29"), exact("11"))).build())).as("a flow adds up").isEmpty();
    }

    @Test
    void a_measure_is_what_it_is_by_its_nature() {
        assertThat(rule.check(figure("10000").of(FigureMeasure.FIGHTERS, FigureKind.FLOW).build()))
                .containsExactly(told(RULE, false,
                        "10,000 is stated as a flow, but the measure fighters is a stock, which is there at a time"));
        assertThat(rule.check(figure("44").of(FigureMeasure.KILLED, FigureKind.STOCK).build()))
                .containsExactly(told(RULE, false,
                        "44 is stated as a stock, but the measure killed is a flow, which adds up over days"));
        assertThat(rule.check(figure("70000").of(FigureMeasure.DISPLACED, FigureKind.FLOW).build()))
                .as("people can be newly displaced").isEmpty();
    }

    private static Stated fighters(Value value) {
        return figure(value).of(FigureMeasure.FIGHTERS, FigureKind.STOCK).unit("fighters");
    }
}
