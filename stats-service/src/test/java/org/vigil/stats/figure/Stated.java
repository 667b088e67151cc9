package org.vigil.stats.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.vigil.stats.figure.StatedChange.Base;

/** Builds statements for the tests of the checks. */
final class Stated {

    private FigureMeasure measure = FigureMeasure.INCIDENTS;
    private FigureKind kind = FigureKind.FLOW;
    private Period period;
    private final Value value;
    private String unit = "attacks";
    private StatedChange change;
    private PartsCover cover;
    private List<Part> parts = List.of();

    private Stated(Value value) {
        this.value = value;
    }

    static Stated figure(String number) {
        return figure(exact(number));
    }

    static Stated figure(Value value) {
        return new Stated(value);
    }

    Stated of(FigureMeasure measured, FigureKind flowOrStock) {
        this.measure = measured;
        this.kind = flowOrStock;
        return this;
    }

    Stated from(String from, String to) {
        this.period = period(from, to);
        return this;
    }

    Stated unit(String words) {
        this.unit = words;
        return this;
    }

    Stated change(String percent, String wording, Base base) {
        this.change = new StatedChange(percent == null ? null : new BigDecimal(percent), wording, base, null);
        return this;
    }

    Stated parts(PartsCover howMuch, Part... included) {
        this.cover = howMuch;
        this.parts = List.of(included);
        return this;
    }

    Statement build() {
        return new Statement("centcom", null, measure, kind, period, null, value, unit, change, cover, parts);
    }

    static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), null);
    }

    static Base base(Period period, String value, String unit) {
        return new Base(period, value == null ? null : new BigDecimal(value), unit, null);
    }

    static Part part(String label, Value value, Part... parts) {
        return new Part(label, null, value, null, List.of(parts));
    }

    static Part whole(String label, Value value, Part... parts) {
        return new Part(label, null, value, PartsCover.WHOLE, List.of(parts));
    }

    static Value exact(String number) {
        return value(Qualifier.EXACT, number, number, number);
    }

    static Value atLeast(String number) {
        return value(Qualifier.AT_LEAST, number, number, null);
    }

    static Value atMost(String number) {
        return value(Qualifier.AT_MOST, null, number, number);
    }

    static Value about(String number) {
        return value(Qualifier.ABOUT, null, number, null);
    }

    static Value range(String low, String high) {
        return value(Qualifier.RANGE, low, null, high);
    }

    static Value value(Qualifier qualifier, String low, String best, String high) {
        return new Value(qualifier, number(low), number(best), number(high));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
