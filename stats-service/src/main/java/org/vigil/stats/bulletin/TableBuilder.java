package org.vigil.stats.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.bulletin.Column.Kind;
import org.vigil.stats.bulletin.Table.Rest;

/**
 * Puts a table together: what its rows are made from, and for each column how what stands there follows from that.
 *
 * @param <R> what a row is made from
 */
public final class TableBuilder<R> {

    private final String name;
    private final Sentence title;
    private final List<R> rows;
    private final Map<Column, Function<R, Cell>> columns = new LinkedHashMap<>();
    private final Set<Sentence> definition = new LinkedHashSet<>();
    private final List<Rest> unallocated = new ArrayList<>();
    private final List<String> citations = new ArrayList<>();
    private Predicate<R> nested = row -> false;
    private Chart chart;

    private TableBuilder(String name, Sentence title, List<R> rows) {
        this.name = name;
        this.title = title;
        this.rows = rows;
    }

    /** A table without columns. */
    public static <R> TableBuilder<R> of(String name, Sentence title, List<R> rows) {
        return new TableBuilder<>(name, title, rows);
    }

    /** Adds a column of words; null where there are none. */
    public TableBuilder<R> text(String column, Sentence heading, Function<R, String> text) {
        columns.put(new Column(column, heading, Kind.TEXT), row -> Cell.Text.of(text.apply(row)));
        return this;
    }

    /** Adds a column of codes, which people read in words where those are known. */
    public TableBuilder<R> coded(String column, Sentence heading, Function<R, String> code) {
        columns.put(new Column(column, heading, Kind.TEXT), row -> Cell.Text.coded(code.apply(row)));
        return this;
    }

    /** Adds a column of what is said; null where nothing is. */
    public TableBuilder<R> said(String column, Sentence heading, Function<R, Sentence> sentence) {
        return text(column, heading, sentence, sentence);
    }

    /** Adds a column of texts that people read in other words. */
    public TableBuilder<R> text(String column, Sentence heading, Function<R, Sentence> text, Function<R, Sentence> shown) {
        columns.put(new Column(column, heading, Kind.TEXT), row -> new Cell.Text(text.apply(row), shown.apply(row)));
        return this;
    }

    /** Adds a column of numbers without a range. */
    public TableBuilder<R> number(String column, Sentence heading, Function<R, Cell.Number> number) {
        columns.put(new Column(column, heading, Kind.NUMBER), number::apply);
        return this;
    }

    /** Adds a column of parts of a hundred. */
    public TableBuilder<R> percent(String column, Sentence heading, Function<R, BigDecimal> percent) {
        return number(column, heading, row -> Cell.Number.percent(percent.apply(row)));
    }

    /** Adds a column of changes in parts of a hundred. */
    public TableBuilder<R> percentChange(String column, Sentence heading, Function<R, BigDecimal> percent) {
        return number(column, heading, row -> Cell.Number.changePercent(percent.apply(row)));
    }

    /** Adds a column of counts. */
    public TableBuilder<R> count(String column, Sentence heading, Function<R, Cell.Count> count) {
        columns.put(new Column(column, heading, Kind.COUNT), count::apply);
        return this;
    }

    /** Says which rows are included in others. */
    public TableBuilder<R> nested(Predicate<R> isNested) {
        nested = isNested;
        return this;
    }

    /** Adds a sentence on how the numbers were made, unless it is there already. */
    public TableBuilder<R> says(Sentence sentence) {
        definition.add(sentence);
        return this;
    }

    /** Adds what stands in no row. */
    public TableBuilder<R> unallocated(List<Rest> rest) {
        unallocated.addAll(rest);
        return this;
    }

    /** Adds the citation of an answer of which the table is made. */
    public TableBuilder<R> cites(String citation) {
        citations.add(citation);
        return this;
    }

    /** Draws bars; nothing where there are none, or more than {@link Chart#MOST_BARS}. */
    public TableBuilder<R> drawn(Chart.Kind kind, Function<R, Bar> bar) {
        List<Bar> bars = rows.stream().filter(row -> !nested.test(row)).map(bar).toList();
        chart = bars.isEmpty() || bars.size() > Chart.MOST_BARS ? null : new Chart(kind, title, bars);
        return this;
    }

    /** The table. */
    public Table build() {
        return new Table(name, title, List.copyOf(definition), List.copyOf(columns.keySet()),
                rows.stream().map(this::row).toList(), List.copyOf(unallocated), chart, List.copyOf(citations));
    }

    private Row row(R from) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach((column, cell) -> cells.put(column.name(), cell.apply(from)));
        return new Row(cells, nested.test(from));
    }
}
