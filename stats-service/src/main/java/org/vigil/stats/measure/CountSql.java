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

    private void write(int limit) {
        Span window = question.selection().window();
        boolean cuts = !window.equals(Span.EVER);
        String bucket = rows.bucket();
        query.add("""
                select first, cut, grp, country, total(best) as best%s
                from (select %s as first, %s as cut, %s as grp, %s as country, %s from\s""".formatted(
                question.measure().countsPeople() ? ", total(low) as low, total(high) as high, total(unknown) as unknown" : "",
                cuts ? "case when not edge.cut then " + bucket + " end" : bucket, cuts ? "edge.cut" : "false", rows.group(),
                country(question), rows.numbers()));
        rows.addTable(query);
        query.add(" f");
        if (cuts) {
            query.add(" cross join lateral (select f.valid_from < ? or f.valid_to > ? as cut) edge", window.first(),
                    window.last());
        }
        rows.addConditions(query);
        query.add(") counted group by first, cut, grp, country " + rows.having() + " limit ?", limit);
    }

    /** What is placed only by country is at least said of that country. */
    static String country(Question question) {
        return question.groupBy() == Dimension.ADMIN1 ? "case when f.admin1 is null then f.country end" : "cast(null as text)";
    }
}
