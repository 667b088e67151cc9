package org.vigil.stats.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import org.vigil.common.text.Sentence;

/**
 * What one revision of an incident, or of a report, gives to one place of an answer. The numbers of a place are the sums over
 * what is given to it.
 *
 * @param fact the revision
 * @param bucket the bucket in which it lies, null when it lies wholly in none
 * @param group its group, or its country where no closer division is known; null when there is neither
 * @param reason why it stands in no row, null when it stands in one
 * @param number how much it gives
 * @param unknown 1 when the number is not known, else 0; null for what is counted one by one
 */
public record Contribution(CountedFact fact, String bucket, String group, Sentence reason, Interval number, Long unknown) {

    /** From a row of {@link ContributionSql}. */
    public static Contribution of(Question question, ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first", LocalDate.class);
        String group = row.getString("grp");
        return new Contribution(CountedFact.of(row), first == null ? null : question.bucket().label(first),
                group == null ? row.getString("grp_country") : group,
                new Allocation(question).reason(first, row.getBoolean("cut"), group), Interval.of(row),
                question.measure().countsPeople() ? row.getLong("unknown") : null);
    }

    /** The id of the incident or report. */
    public UUID id() {
        return fact.id();
    }
}
