package org.vigil.stats.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

import io.agroal.api.AgroalDataSource;

/** Counts facts. */
@ApplicationScoped
public class Tally {

    /** The most rows that one answer holds. */
    public static final int MOST_ROWS = 10_000;

    private final AgroalDataSource database;

    Tally(AgroalDataSource database) {
        this.database = database;
    }

    /** The answer; a 400 when it would have more than {@link #MOST_ROWS} rows. */
    public Counted count(Question question) {
        List<Found> found = CountSql.of(question, MOST_ROWS + 1).list(database, row -> Found.of(question, row));
        if (found.size() > MOST_ROWS) {
            throw tooMany(question.groupBy() == null ? "bucket" : "groupBy");
        }
        found.sort(Found.ORDER);
        Allocation allocation = new Allocation(question);
        List<Cell> cells = new ArrayList<>();
        List<Unallocated> unallocated = new ArrayList<>();
        for (Found f : found) {
            Sentence reason = allocation.reason(f.first, f.cut, f.group);
            if (reason == null) {
                cells.add(new Cell(f.first, f.group, f.number, f.unknown));
            } else {
                String bucket = f.first == null ? null : question.bucket().label(f.first);
                unallocated.add(new Unallocated(bucket, f.group == null ? f.country : f.group, f.number.low(), f.number.best(),
                        f.number.high(), f.unknown, reason));
            }
        }
        return new Counted(cells, unallocated);
    }

    /** A 400 that says how to ask for less. */
    public static RuntimeException tooMany(String parameter) {
        return Problems.invalidParameter(parameter, Sentence.of(ParameterMessages.class, say -> say.tooMany(MOST_ROWS)));
    }

    private record Found(LocalDate first, boolean cut, String group, String country, Interval number, Long unknown) {

        /** The same whatever the collation of the database; what lies in no bucket, and in no group, comes last. */
        static final Comparator<Found> ORDER = Comparator
                .comparing(Found::first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Found::group, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Found::country, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Found::cut);

        static Found of(Question question, ResultSet row) throws SQLException {
            boolean people = question.measure().countsPeople();
            return new Found(row.getObject("first", LocalDate.class), row.getBoolean("cut"), row.getString("grp"),
                    row.getString("country"), people ? Interval.of(row) : Interval.exactly(row.getLong("best")),
                    people ? row.getLong("unknown") : null);
        }
    }
}
