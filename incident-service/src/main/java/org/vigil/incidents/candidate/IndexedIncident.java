package org.vigil.incidents.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;

/**
 * An incident as far as the index knows it.
 *
 * @param id the incident
 * @param features what is compared; not who is behind it
 */
record IndexedIncident(UUID id, Features features) {

    static final String COLUMNS = "i.id, i.country, i.admin1, i.from_day, i.to_day, i.lat, i.lon, i.exact, i.place, i.roles,"
            + " i.category, i.event_type, i.killed_low, i.killed_high";

    static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    /** The incident of a row of {@link #COLUMNS}. */
    static IndexedIncident of(ResultSet row) throws SQLException {
        Days days = new Days(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
        double lat = row.getDouble("lat");
        Spot spot = row.wasNull() ? null : new Spot(lat, row.getDouble("lon"), row.getBoolean("exact"));
        List<ActorRole> roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(IndexedIncident::role).toList();
        return new IndexedIncident(id(row), new Features(row.getString("country"), row.getString("admin1"), days, spot,
                PlaceName.ofNullable(row.getString("place")), new Cast(roles),
                Category.valueOf(row.getString("category").toUpperCase(Locale.ROOT)), row.getString("event_type"),
                killed(row), Tale.UNTOLD));
    }

    private static Killed killed(ResultSet row) throws SQLException {
        int low = row.getInt("killed_low");
        return row.wasNull() ? null : new Killed(low, row.getInt("killed_high"));
    }

    private static ActorRole role(String entry) {
        int colon = entry.indexOf(':');
        return new ActorRole(entry.substring(colon + 1),
                ActorRole.Role.valueOf(entry.substring(0, colon).toUpperCase(Locale.ROOT)), null);
    }
}
