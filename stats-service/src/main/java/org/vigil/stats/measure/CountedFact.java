package org.vigil.stats.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A revision that is counted, with what tells a reader which it is.
 *
 * @param id of the incident or report
 * @param revision its revision, from 1
 * @param days when it happened, or when it was published
 * @param precision how exactly the days are known; null for a report
 * @param country where, null when not known, and for a report
 * @param admin1 the division, null when not known, and for a report
 * @param verification how well it is established; null for a report
 * @param source who published it; null for an incident
 */
public record CountedFact(UUID id, int revision, Span days, String precision, String country, String admin1,
        String verification, String source) {

    /** From a row with the columns that it is made of. */
    public static CountedFact of(ResultSet row) throws SQLException {
        return new CountedFact(row.getObject("id", UUID.class), row.getInt("revision"),
                new Span(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("precision"), row.getString("country"), row.getString("admin1"), row.getString("verification"),
                row.getString("source"));
    }
}
