package org.vigil.incidents.compat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.incident.IncidentState;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import io.agroal.api.AgroalDataSource;

/**
 * The incidents that count, in the order in which they were recorded, so that what is new comes on the last page and moves no
 * other. Those of a page are found through indexes alone, and only then read.
 */
@ApplicationScoped
public class CountedIncidents {

    private static final String COUNTED = " from incident i where i.standing and i.status <> 'DISCOUNTED' and ";

    /** Of several rows of one scheme, as after a merge, that one counts whose id the incident goes by. */
    private static final String READ = """
            select i.id, i.revision, i.number, i.known_at, cast(i.state as text),
              (select cast(jsonb_object_agg(r.scheme, r.columns) as text)
               from claim c join imported_row r on r.claim_id = c.id
               where c.incident_id = i.id and r.scheme in ('acled', 'ucdp-ged') and r.external_id = (
                 select e.id ->> 'id' from jsonb_array_elements(i.state -> 'externalIds') with ordinality as e (id, n)
                 where e.id ->> 'scheme' = r.scheme order by e.n limit 1))
            from (%s) page join incident i on i.id = page.id order by i.id""";

    private final AgroalDataSource database;
    private final ObjectReader states;
    private final ObjectReader imported;

    CountedIncidents(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.states = json.readerFor(IncidentState.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.imported = json.readerFor(new TypeReference<Map<String, Map<String, String>>>() {
        });
    }

    /** Up to {@code limit} of them, behind the first {@code offset}. */
    public List<ReadIncident> page(Narrowing narrowing, long offset, int limit) {
        return read("select i.id" + COUNTED + narrowing.sql() + " order by i.id limit ? offset ?", narrowing,
                List.of(limit, offset));
    }

    /** Up to {@code limit} of them, behind the given one. */
    public List<ReadIncident> after(Narrowing narrowing, Optional<UUID> last, int limit) {
        return read("select i.id" + COUNTED + narrowing.sql() + " and i.id > ? order by i.id limit ?", narrowing,
                List.of(last.orElse(new UUID(0, 0)), limit));
    }

    /** How many there are. */
    public long count(Narrowing narrowing) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select count(*)" + COUNTED + narrowing.sql())) {
            bind(query, narrowing.values());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Incidents cannot be counted now", e);
        }
    }

    private List<ReadIncident> read(String ids, Narrowing narrowing, List<Object> page) {
        List<ReadIncident> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(READ.formatted(ids))) {
            List<Object> values = new ArrayList<>(narrowing.values());
            values.addAll(page);
            bind(query, values);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String cells = rows.getString(6);
                    found.add(new ReadIncident(rows.getObject(1, UUID.class), rows.getInt(2), rows.getLong(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant(), states.readValue(rows.getString(5)),
                            cells == null ? Map.of() : imported.readValue(cells)));
                }
            }
            return found;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Incidents cannot be read now", e);
        }
    }

    private static void bind(PreparedStatement query, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof List<?> several) {
                query.setArray(i + 1, query.getConnection().createArrayOf("text", several.toArray()));
            } else {
                query.setObject(i + 1, value);
            }
        }
    }
}
