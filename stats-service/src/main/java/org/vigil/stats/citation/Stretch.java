package org.vigil.stats.citation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A stretch of the revisions behind a number. Where one ends depends on the ids alone, so that two lists which differ in a few
 * places have most of their stretches in common.
 */
final class Stretch {

    private static final int MOST = 8_192;
    /** About one id in a thousand has these bits, which are random in every version of UUID. */
    private static final long LAST_BITS = 0x3FF;

    private final List<Revision> revisions = new ArrayList<>();
    private final Sha256 digest = new Sha256();

    /** Those in a kept stretch whose ids lie behind the given one. */
    static List<Revision> read(ResultSet row, UUID after) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("ids").getArray();
        Integer[] numbers = (Integer[]) row.getArray("revisions").getArray();
        return IntStream.range(0, ids.length).filter(i -> Revision.IDS.compare(ids[i], after) > 0)
                .mapToObj(i -> new Revision(ids[i], numbers[i])).toList();
    }

    void add(Revision revision) {
        revisions.add(revision);
        digest.add(revision.line());
    }

    /** Whether the given one belongs to the next stretch. */
    boolean endsBefore(Revision next) {
        UUID last = lastId();
        return !next.id().equals(last)
                && (revisions.size() >= MOST || (last.getLeastSignificantBits() & LAST_BITS) == LAST_BITS);
    }

    UUID lastId() {
        return revisions.get(revisions.size() - 1).id();
    }

    UUID[] ids() {
        return revisions.stream().map(Revision::id).toArray(UUID[]::new);
    }

    Integer[] numbers() {
        return revisions.stream().map(Revision::number).toArray(Integer[]::new);
    }

    /** Closes it; nothing may follow. */
    Closed close() {
        return new Closed(lastId(), digest.hex());
    }

    /**
     * Where a stretch ends, and under what it is kept.
     *
     * @param lastId the last id in it
     * @param sha256 of its lines, in hexadecimal digits
     */
    record Closed(UUID lastId, String sha256) {
    }
}
