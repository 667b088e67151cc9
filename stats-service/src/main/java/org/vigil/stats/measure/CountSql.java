package org.vigil.stats.measure;

/**
 * Writes the count of a question as SQL. The database only says in which bucket the first and the last day of a thing lie;
 * {@link Allocation} decides what that means.
 */
final class CountSql {

    private final Question question;
    private final CountedRows rows;
    private final Query query = new Query();

    private CountSql(Question question, CountedRows rows) {
        this.question = question;
        this.rows = rows;
    }

    /**
     * One row for each bucket, group and country (of what has no group), at most so many, in any order; from cells where they
     * do.
     */
    static Query of(Question question, int limit) {
        return of(question, CellRows.of(question).<CountedRows> map(cells -> cells).orElseGet(() -> new FactRows(question)),
                limit);
    }

    /** The same from rows of one's choice. */
    static Query of(Question question, CountedRows rows, int limit) {
        CountSql sql = new CountSql(question, rows);
        sql.write(limit);
        return sql.query;
    }

    /** What is added up is written for each table by itself: rows that pass through fewer hands are added up faster. */
    private void write(int limit) {
        query.add("select first, cut, grp, country, total(best) as best%s from (".formatted(question.measure().countsPeople()
                ? ", total(low) as low, total(high) as high, total(unknown) as unknown"
                : ""));
        String between = "";
        for (Query table : rows.tables()) {
            query.add(between);
            writeRows(table);
            between = " union all ";
        }
        query.add(") counted group by first, cut, grp, country " + rows.having() + " limit ?", limit);
    }

    private void writeRows(Query table) {
        Span window = question.selection().window();
        query.add("select ");
        if (window.equals(Span.EVER)) {
            query.add(rows.bucket() + " as first, false as cut");
        } else {
            String cut = "%s < ? or %s > ?".formatted(rows.from(), rows.to());
            query.add("case when not (" + cut + ") then " + rows.bucket() + " end as first, " + cut + " as cut", window.first(),
                    window.last(), window.first(), window.last());
        }
        query.add(", %s as grp, %s as country, %s from ".formatted(rows.group(), country(question), rows.numbers())).add(table);
    }

    /** What is placed only by country is at least said of that country. */
    static String country(Question question) {
        return question.groupBy() == Dimension.ADMIN1 ? "case when f.admin1 is null then f.country end" : "cast(null as text)";
    }
}
