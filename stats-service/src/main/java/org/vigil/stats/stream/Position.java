package org.vigil.stats.stream;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Behind which revision a listener is.
 *
 * @param transaction the one that took the revision in, as PostgreSQL numbers them
 * @param incident the incident
 * @param revision its revision
 */
record Position(String transaction, UUID incident, int revision) {

    private static final Pattern FORM = Pattern
            .compile("([0-9]{1,19})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,9})");
    private static final UUID LAST = new UUID(-1, -1);
    private static final int HIGHEST = 999_999_999;

    /** Behind all that a transaction and those before it took in. */
    static Position behind(String transaction) {
        return new Position(transaction, LAST, HIGHEST);
    }

    /** Reads what {@link #toString} wrote; empty when it is something else. */
    static Optional<Position> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Position(form.group(1), UUID.fromString(form.group(2)),
                Integer.parseInt(form.group(3)))) : Optional.empty();
    }

    /**
     * Whether it lies further on than the other: no event had it as its id unless the database was put back to an earlier
     * state.
     */
    boolean isBeyond(Position other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(transaction), Long.parseUnsignedLong(other.transaction)) > 0;
    }

    @Override
    public String toString() {
        return transaction + "." + incident + "." + revision;
    }
}
