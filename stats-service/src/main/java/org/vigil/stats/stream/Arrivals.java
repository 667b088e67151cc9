package org.vigil.stats.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.outbox.Topics;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Selection;

import io.agroal.api.AgroalDataSource;

/** The revisions in the order in which they were taken in. */
@ApplicationScoped
class Arrivals {

    private static final int AT_ONCE = 200;
    /** What claims to be recorded so much later than now has a wrong clock, and keeps nobody waiting. */
    private static final Duration WRONG = Duration.ofMinutes(1);
    private static final String SETTLED = "pg_snapshot_xmin(pg_current_snapshot())";
    /** All of a revision but which one it is: two that are alike in this count alike. */
    private static final String COUNTS = """
            to_jsonb(%s) - array['revision', 'known_at', 'superseded_at', 'change', 'change_id']""";

    private final AgroalDataSource database;

    Arrivals(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What came in.
     *
     * @param changes what of it was asked for, and counts otherwise than before
     * @param upTo behind what all of it is
     */
    record Batch(List<CellChange> changes, Position upTo) {
    }

    /** Behind all that has come in. */
    Position end() {
        return Position
                .behind(new Query().add("select cast(cast(cast(" + SETTLED + " as text) as bigint) - 1 as text) as latest")
                        .list(database, row -> row.getString("latest")).get(0));
    }

    /** Whether anything has come in behind the position. */
    boolean isAny(Position after) {
        return !arrivals(after, "select 1 from inbox i", 1).list(database, row -> true).isEmpty();
    }

    /** What came in behind the position and is shown by answers as of that moment, not much at a time. */
    Batch next(Position after, Selection selection, Bucket bucket, Instant shown) {
        Query query = new Query().add("with arrival as (")
                .add(arrivals(after, "select cast(i.seen as text) as seen, i.key, i.revision from inbox i", AT_ONCE))
                .add(") select arrival.*, a.change, a.known_at, " + columns("a", "after") + ", " + columns("b", "before"));
        wanted(query, selection, "a", "after");
        wanted(query, selection, "b", "before");
        query.add(", " + COUNTS.formatted("a") + " is distinct from " + COUNTS.formatted("b") + """
                 as differs
                from arrival left join incident_fact a on a.id = arrival.key and a.revision = arrival.revision
                left join lateral (select * from incident_fact p where p.id = arrival.key and p.revision < arrival.revision
                  order by p.revision desc limit 1) b on true
                order by cast(seen as xid8), arrival.key, arrival.revision""");
        Reading reading = new Reading(after, bucket, shown);
        query.each(database, reading::take);
        return new Batch(reading.changes, reading.upTo);
    }

    private static Query arrivals(Position after, String select, int limit) {
        return new Query().add(select + " where i.topic = '" + Topics.INCIDENTS + "'"
                + " and (i.seen, i.key, i.revision) > (cast(? as xid8), cast(? as uuid), cast(? as integer)) and i.seen < "
                + SETTLED + " order by i.seen, i.key, i.revision limit ?", after.transaction(), after.incident(),
                after.revision(), limit);
    }

    private static String columns(String fact, String side) {
        return """
                %1$s.valid_from as %2$s_from, %1$s.valid_to as %2$s_to, %1$s.country as %2$s_country, %1$s.admin1 as %2$s_admin1,
                  %1$s.category as %2$s_category, %1$s.verification as %2$s_verification, %1$s.actors as %2$s_actors"""
                .formatted(fact, side);
    }

    private static void wanted(Query query, Selection selection, String fact, String side) {
        query.add(", exists (select from incident_fact f where f.id = %1$s.id and f.revision = %1$s.revision and f.counted"
                .formatted(fact));
        selection.narrow(query);
        query.add(") as " + side + "_wanted");
    }

    /** Goes through what came in, up to what no answer shows yet. */
    private static final class Reading {

        private final Bucket bucket;
        private final Instant shown;
        private final List<CellChange> changes = new ArrayList<>();
        private Position upTo;

        Reading(Position after, Bucket bucket, Instant shown) {
            this.upTo = after;
            this.bucket = bucket;
            this.shown = shown;
        }

        boolean take(ResultSet row) throws SQLException {
            OffsetDateTime known = row.getObject("known_at", OffsetDateTime.class);
            if (known != null && known.toInstant().isAfter(shown) && known.toInstant().isBefore(shown.plus(WRONG))) {
                return false;
            }
            upTo = new Position(row.getString("seen"), row.getObject("key", UUID.class), row.getInt("revision"));
            CellChange.Place before = CellChange.Place.of(row, "before", bucket);
            CellChange.Place after = CellChange.Place.of(row, "after", bucket);
            if (known != null && row.getBoolean("differs") && (before != null || after != null)) {
                changes.add(new CellChange(upTo.incident(), upTo.revision(), row.getString("change"), known.toInstant(), before,
                        after));
            }
            return true;
        }
    }
}
