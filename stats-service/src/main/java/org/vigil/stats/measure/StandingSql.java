package org.vigil.stats.measure;

/**
 * Writes what each single incident, or report, gives to which group at the moment of a question, by the rules by which
 * {@link Tally} adds up; its window is taken as one bucket.
 */
public final class StandingSql {

    private StandingSql() {
    }

    /** The revisions of what the measure counts: a table, or what can stand for one. */
    public static String revisions(Measure measure) {
        return FactRows.table(measure);
    }

    /**
     * Adds a select of id, revision, grp, country (of what has no division), cut (whether some of its days lie outside the
     * window), low, best, high and unknown; one row for each thing and group. The condition, on the revision
     * {@code f}, narrows it down.
     */
    public static void add(Query query, Question question, String condition, Object... values) {
        Span window = question.selection().window();
        FactRows rows = new FactRows(question);
        query.add("select f.id, f.revision, %s as grp, %s as country, f.valid_from < ? or f.valid_to > ? as cut, %s from "
                .formatted(rows.group(), CountSql.country(question), rows.numbers()), window.first(), window.last());
        query.add(rows.selected()).add(" and " + condition, values);
    }
}
