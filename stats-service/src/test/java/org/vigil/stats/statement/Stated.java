package org.vigil.stats.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.vigil.common.text.Sentence;
import org.vigil.stats.check.Check;
import org.vigil.stats.statement.StatedChange.Base;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Builds statements for the tests of the checks. */
public final class Stated {

    private FigureMeasure measure = FigureMeasure.INCIDENTS;
    private FigureKind kind = FigureKind.FLOW;
    private Period period;
    private final Value value;
    private String unit = "attacks";
    private StatedChange change;
    private ShareOf shareOf;
    private Scope scope;
    private PartsCover cover;
    private List<Part> parts = List.of();

    private Stated(Value value) {
        this.value = value;
    }

    public static Stated figure(String number) {
        return figure(exact(number));
    }

    public static Stated figure(Value value) {
        return new Stated(value);
    }

    public Stated of(FigureMeasure measured, FigureKind flowOrStock) {
        this.measure = measured;
        this.kind = flowOrStock;
        return this;
    }

    public Stated from(String from, String to) {
        this.period = period(from, to);
        return this;
    }

    public Stated unit(String words) {
        this.unit = words;
        return this;
    }

    public Stated change(String percent, String wording, Base base) {
        this.change = new StatedChange(percent == null ? null : new BigDecimal(percent), wording, base, null);
        return this;
    }

    public Stated parts(PartsCover howMuch, Part... included) {
        this.cover = howMuch;
        this.parts = List.of(included);
        return this;
    }

    public Stated shareOf(String whole, String counted, String words) {
        this.shareOf = new ShareOf(number(whole), number(counted), words, null);
        return this;
    }

    /** Adds a dimension to the scope. */
    public Stated over(String dimension, String... values) {
        Map<String, JsonNode> dimensions = new TreeMap<>(scope == null ? Map.of() : scope.dimensions());
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Stream.of(values).forEach(list::add);
        dimensions.put(dimension, list);
        this.scope = new Scope(dimensions);
        return this;
    }

    public Stated about(String from, String to) {
        this.period = new Period(LocalDate.parse(from), LocalDate.parse(to), Period.Precision.APPROXIMATE);
        return this;
    }

    public Statement build() {
        return new Statement("centcom", null, measure, kind, period, scope, value, unit, change, shareOf, cover, parts);
    }

    public static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to), null);
    }

    public static Base base(Period period, String value, String unit) {
        return new Base(period, number(value), unit, null, null);
    }

    public static Base baseOf(FigureKind kind, String value, String unit) {
        return new Base(null, number(value), unit, null, kind);
    }

    public static Part part(String label, Value value, Part... parts) {
        return new Part(label, null, null, value, null, null, List.of(parts));
    }

    public static Part whole(String label, Value value, Part... parts) {
        return new Part(label, null, null, value, null, PartsCover.WHOLE, List.of(parts));
    }

    public static Part part(String label, Period period, Value value) {
        return new Part(label, null, period, value, null, null, List.of());
    }

    public static Part share(String label, Value value, String percent) {
        return new Part(label, null, null, value, number(percent), null, List.of());
    }

    public static Value exact(String number) {
        return value(Qualifier.EXACT, number, number, number);
    }

    public static Value atLeast(String number) {
        return value(Qualifier.AT_LEAST, number, number, null);
    }

    public static Value atMost(String number) {
        return value(Qualifier.AT_MOST, null, number, number);
    }

    public static Value about(String number) {
        return value(Qualifier.ABOUT, null, number, null);
    }

    public static Value range(String low, String high) {
        return value(Qualifier.RANGE, low, null, high);
    }

    public static Value value(Qualifier qualifier, String low, String best, String high) {
        return new Value(qualifier, number(low), number(best), number(high));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** What a rule says, in English. */
    public static Check told(String rule, Boolean holds, String says) {
        return new Check(rule, holds, Sentence.of(says));
    }
}
