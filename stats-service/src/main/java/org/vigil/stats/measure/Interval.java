package org.vigil.stats.measure;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A total with its range. The three are equal for what is counted one by one.
 *
 * @param low the sum of the least
 * @param best the sum of the likeliest
 * @param high the sum of the most that was said; no upper end where something is unknown
 */
public record Interval(long low, long best, long high) {

    /** Nothing counted. */
    public static final Interval NONE = new Interval(0, 0, 0);

    /** What is counted one by one. */
    static Interval exactly(long number) {
        return new Interval(number, number, number);
    }

    /** From the columns low, best and high. */
    public static Interval of(ResultSet row) throws SQLException {
        return new Interval(row.getLong("low"), row.getLong("best"), row.getLong("high"));
    }
}
