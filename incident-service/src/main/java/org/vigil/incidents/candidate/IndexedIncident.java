package org.vigil.incidents.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.hibernate.query.NativeQuery;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;

/**
 * An incident as far as the index knows it.
 *
 * @param id the incident
 * @param features what is compared; neither those killed nor who is behind it
 */
record IndexedIncident(UUID id, Features features) {

    static final String COLUMNS = "i.id, i.country, i.admin1, i.from_day, i.to_day, i.lat, i.lon, i.exact, i.place, i.roles,"
            + " i.category, i.event_type";

    static NativeQuery<Object[]> typed(NativeQuery<Object[]> query) {
        return query.addScalar("id", UUID.class).addScalar("country", String.class).addScalar("admin1", String.class)
                .addScalar("from_day", LocalDate.class).addScalar("to_day", LocalDate.class).addScalar("lat", Double.class)
                .addScalar("lon", Double.class).addScalar("exact", Boolean.class).addScalar("place", String.class)
                .addScalar("roles", String[].class).addScalar("category", String.class)
                .addScalar("event_type", String.class);
    }

    static IndexedIncident of(Object[] row) {
        Days days = new Days((LocalDate) row[3], (LocalDate) row[4]);
        Spot spot = row[5] == null ? null : new Spot((Double) row[5], (Double) row[6], (Boolean) row[7]);
        return new IndexedIncident((UUID) row[0], new Features((String) row[1], (String) row[2], days, spot,
                PlaceName.ofNullable((String) row[8]),
                new Cast(Arrays.stream((String[]) row[9]).map(IndexedIncident::role).toList()),
                Category.valueOf(((String) row[10]).toUpperCase(Locale.ROOT)), (String) row[11], null, Tale.UNTOLD));
    }

    private static ActorRole role(String entry) {
        int colon = entry.indexOf(':');
        return new ActorRole(entry.substring(colon + 1),
                ActorRole.Role.valueOf(entry.substring(0, colon).toUpperCase(Locale.ROOT)), null);
    }
}
