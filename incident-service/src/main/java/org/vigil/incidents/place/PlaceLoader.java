package org.vigil.incidents.place;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes many places at once, each lot in a transaction of its own that takes well under a second. A place that is there
 * is found by its key and brought up to date, unless a curator has changed it; loading the same twice changes nothing. What
 * stood there before is the revision before, so that it is never lost.
 */
@ApplicationScoped
class PlaceLoader {

    /** How many places are written in one transaction. */
    static final int LOT = 500;

    private static final String KEPT = """
            select count(*) from place where origin = ? and origin_key = any(?) and curated""";

    private static final String UPSERT = """
            insert into place as p (id, revision, name, names, aliases, kind, feature, country, admin1, lat, lon, population,
                                    origin, origin_key, known_at)
            select id, 0, name, '[]', cast(aliases as jsonb), kind, feature, country, admin1, lat, lon, population, origin, key, now()
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              as u (id, name, aliases, kind, feature, country, admin1, lat, lon, population, origin, key)
            on conflict on constraint place_origin_uk do update
            set name = excluded.name, aliases = excluded.aliases, kind = excluded.kind, feature = excluded.feature,
                country = excluded.country, admin1 = excluded.admin1, lat = excluded.lat, lon = excluded.lon,
                population = excluded.population, known_at = excluded.known_at,
                revision = case p.revision when 0 then 2 else p.revision + 1 end
            where not p.curated
              and (p.name, p.aliases, p.kind, p.feature, p.country, p.admin1, p.lat, p.lon, p.population)
                  is distinct from (excluded.name, excluded.aliases, excluded.kind, excluded.feature, excluded.country,
                                    excluded.admin1, excluded.lat, excluded.lon, excluded.population)
            returning id, origin_key, xmax = 0""";

    private static final String FORGET_NAMES = "delete from place_name where place_id = any(?)";

    private static final String NAMES = "insert into place_name select * from unnest(?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final PlaceRepository places;
    private final AuditTrail audit;

    PlaceLoader(AgroalDataSource database, ObjectMapper json, PlaceRepository places, AuditTrail audit) {
        this.database = database;
        this.json = json;
        this.places = places;
        this.audit = audit;
    }

    /** Writes at most {@link #LOT} places of one origin; of two with one key the last counts. */
    LoadCounts load(PlaceOrigin origin, List<LoadedPlace> lot) {
        Map<String, LoadedPlace> byKey = new LinkedHashMap<>();
        lot.forEach(place -> byKey.put(place.originKey(), place));
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return load(connection, origin, byKey);
            }
        });
    }

    private LoadCounts load(Connection connection, PlaceOrigin origin, Map<String, LoadedPlace> byKey) throws SQLException {
        int kept = kept(connection, origin, byKey);
        Map<UUID, PlaceView> before = places.uncurated(origin, byKey.keySet()).stream()
                .collect(Collectors.toMap(place -> place.id, PlaceView::of));
        Map<UUID, LoadedPlace> written = new HashMap<>();
        int created = 0;
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            List<LoadedPlace> places = List.copyOf(byKey.values());
            column(upsert, 1, "uuid", places, place -> UuidVersion7Strategy.INSTANCE.generateUuid(null));
            column(upsert, 2, "text", places, LoadedPlace::name);
            column(upsert, 3, "text", places, place -> text(place.aliases()));
            column(upsert, 4, "text", places, place -> place.kind().name());
            column(upsert, 5, "text", places, LoadedPlace::feature);
            column(upsert, 6, "text", places, LoadedPlace::country);
            column(upsert, 7, "text", places, LoadedPlace::admin1);
            column(upsert, 8, "float8", places, LoadedPlace::lat);
            column(upsert, 9, "float8", places, LoadedPlace::lon);
            column(upsert, 10, "int8", places, LoadedPlace::population);
            column(upsert, 11, "text", places, place -> origin.name());
            column(upsert, 12, "text", places, LoadedPlace::originKey);
            try (ResultSet rows = upsert.executeQuery()) {
                while (rows.next()) {
                    written.put(rows.getObject(1, UUID.class), byKey.get(rows.getString(2)));
                    created += rows.getBoolean(3) ? 1 : 0;
                }
            }
        }
        index(connection, written);
        before.keySet().retainAll(written.keySet());
        note(before);
        return new LoadCounts(created, written.size() - created, byKey.size() - written.size() - kept, kept);
    }

    /** The first change of a place that was loaded also notes what had been loaded, which is not in the trail yet. */
    private void note(Map<UUID, PlaceView> before) {
        audit.appendAll(PlaceService.AGGREGATE, "loaded", null, before.values().stream().filter(place -> place.revision() == 0)
                .map(place -> new AuditTrail.Revised(place.id(), 1, place)).toList());
        places.flush();
        places.getEntityManager().clear();
        List<KnownPlace> after = before.isEmpty() ? List.of() : places.list("id in ?1", before.keySet());
        List<AuditEntry> entries = audit.appendAll(PlaceService.AGGREGATE, "reloaded", null, after.stream()
                .map(place -> new AuditTrail.Revised(place.id, place.revision, PlaceView.of(place))).toList());
        for (int i = 0; i < after.size(); i++) {
            after.get(i).knownAt = entries.get(i).knownAt();
        }
    }

    private static int kept(Connection connection, PlaceOrigin origin, Map<String, LoadedPlace> byKey) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setString(1, origin.name());
            column(statement, 2, "text", List.copyOf(byKey.keySet()), key -> key);
            try (ResultSet count = statement.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static void index(Connection connection, Map<UUID, LoadedPlace> written) throws SQLException {
        record Name(UUID place, Spelling spelling) {
        }
        List<Name> names = new ArrayList<>();
        written.forEach((id, place) -> Spelling.distinct(Stream.concat(Stream.of(place.name()), place.aliases().stream()))
                .forEach(spelling -> names.add(new Name(id, spelling))));
        try (PreparedStatement forget = connection.prepareStatement(FORGET_NAMES)) {
            column(forget, 1, "uuid", List.copyOf(written.keySet()), id -> id);
            forget.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(NAMES)) {
            column(insert, 1, "uuid", names, Name::place);
            column(insert, 2, "text", names, name -> name.spelling.folded());
            column(insert, 3, "text", names, name -> name.spelling.compact());
            column(insert, 4, "text", names, name -> name.spelling.skeleton());
            insert.executeUpdate();
        }
    }

    private static <T> void column(PreparedStatement statement, int position, String type, List<T> rows,
            Function<T, Object> cell) throws SQLException {
        Array column = statement.getConnection().createArrayOf(type, rows.stream().map(cell).toArray());
        statement.setArray(position, column);
    }

    private String text(List<String> aliases) {
        try {
            return json.writeValueAsString(aliases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of texts is always JSON", e);
        }
    }
}
