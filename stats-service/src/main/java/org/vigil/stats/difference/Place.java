package org.vigil.stats.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Allocation;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Interval;
import org.vigil.stats.measure.Question;

/**
 * Where something stands: in the row of a group, or in none.
 *
 * @param group its group, or its country where no closer division is known
 * @param reason why it stands in no row, null where it does
 */
record Place(String group, Sentence reason) implements Comparable<Place> {

    private static final Comparator<String> NULL_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::group, NULL_FIRST)
            .thenComparing(place -> place.reason == null ? null : place.reason.toString(), NULL_FIRST);

    /** From the columns grp, country and cut. */
    static Place of(ResultSet row, Question question) throws SQLException {
        boolean cut = row.getBoolean("cut");
        String group = row.getString("grp");
        Sentence reason = new Allocation(question).reason(cut ? null : question.selection().window().first(), cut, group);
        return new Place(group == null ? row.getString("country") : group, reason);
    }

    /** From the columns low, best, high and unknown. */
    static Amount amount(ResultSet row, Question question) throws SQLException {
        Interval number = Interval.of(row);
        return new Amount(number.low(), number.best(), number.high(),
                question.measure().countsPeople() ? row.getLong("unknown") : null);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
