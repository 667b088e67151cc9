package org.vigil.stats.citation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.behind.Counting;
import org.vigil.stats.citation.ChangedIncidents.Pair;
import org.vigil.stats.citation.IncidentChange.Kind;
import org.vigil.stats.measure.Query;

import io.agroal.api.AgroalDataSource;

/**
 * Finds the revision by which an incident came to count otherwise: the one that counts now; where none does, the first of those
 * that have not counted since, or the latest when that counts elsewhere.
 */
@ApplicationScoped
class Causes {

    private final AgroalDataSource database;

    Causes(AgroalDataSource database) {
        this.database = database;
    }

    /** The causes by incident, as known at that moment. */
    Map<UUID, Cause> of(Counting counting, Map<UUID, Pair> pairs, Instant until) {
        List<UUID> ids = new ArrayList<>(pairs.keySet());
        List<Integer> present = ids.stream().map(id -> pairs.get(id).now())
                .map(now -> now.isEmpty() ? 0 : now.get(now.size() - 1)).toList();
        String history = counting.history();
        Query query = new Query().add("""
                select wanted.id, begun.known_at as first_known_at, f.change, f.change_id, f.known_at, f.verification, f.counted
                from unnest(cast(? as uuid[]), cast(? as integer[])) as wanted (id, present)
                cross join lateral (select min(h.known_at) as known_at, max(h.revision) as newest,
                    coalesce(max(h.revision) filter (where h.counted), 0) as last_counted
                  from %1$s h where h.id = wanted.id and h.known_at <= ?) begun
                cross join lateral (select min(h.revision) as revision from %1$s h
                  where h.id = wanted.id and h.revision > begun.last_counted) ended
                join %1$s f on f.id = wanted.id and f.revision = case when wanted.present > 0 then wanted.present
                  when begun.last_counted = begun.newest then begun.newest else ended.revision end""".formatted(history),
                ids, present, until);
        return query.list(database, Cause::of).stream().collect(Collectors.toMap(Cause::id, Function.identity()));
    }

    /**
     * The revision that made a difference.
     *
     * @param firstKnownAt when the incident was recorded
     * @param counted whether it counts, if not for what was asked
     */
    record Cause(UUID id, Instant firstKnownAt, String change, UUID changeId, Instant knownAt, String verification,
            boolean counted) {

        /** Of an incident of which no revision is here any more. */
        static final Cause UNKNOWN = new Cause(null, Instant.EPOCH, null, null, null, null, true);

        private static final String DISCOUNTED = "discounted";

        static Cause of(ResultSet row) throws SQLException {
            return new Cause(row.getObject("id", UUID.class), instant(row, "first_known_at"), row.getString("change"),
                    row.getObject("change_id", UUID.class), instant(row, "known_at"), row.getString("verification"),
                    row.getBoolean("counted"));
        }

        private static Instant instant(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        /** What became of the incident since that moment. */
        Kind kind(Pair pair, Instant cited) {
            if (knownAt != null && !knownAt.isAfter(cited)) {
                return Kind.LATE;
            }
            if (!counted) {
                return switch (change) {
                    case "merged" -> Kind.MERGED;
                    case "withdrawn" -> Kind.WITHDRAWN;
                    default -> DISCOUNTED.equals(verification) ? Kind.DISCOUNTED : Kind.REVISED;
                };
            }
            if (pair.then().isEmpty() && firstKnownAt.isAfter(cited)) {
                return Kind.NEW;
            }
            return pair.then().isEmpty() && "restored".equals(change) ? Kind.RESTORED : Kind.REVISED;
        }
    }
}
