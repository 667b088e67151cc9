package org.vigil.incidents.candidate;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.vigil.incidents.incident.Incident;

/** Finds the incidents that are worth comparing: by index, and never more than a bounded number, however many there are. */
@ApplicationScoped
class IncidentIndex {

    /** By the classes of {@code span} and how many days before its last one something of the class can have begun. */
    private static final String WINDOW = """
            select %s from (values (0, 0), (1, 6), (2, 30), (3, 365), (4, 110000)) s(span, reach), lateral (
              select * from incident where standing and %s and span = s.span
                and from_day between cast(? as date) - s.reach and cast(? as date) and to_day >= cast(? as date)
              order by from_day limit ?) i""";

    private static final String OF_COUNTRY = "country = ?";

    /** Of a country, in which a year tells no more of a day than chance does: what is known to a month at least. */
    private static final String OF_KNOWN_DAYS = OF_COUNTRY + " and span <= 2";

    private static final int MOST_NEAR = 300;
    private static final int MOST_OF_DIVISION = 300;
    private static final int MOST_OF_COUNTRY = 500;
    private static final int MOST_OF_DAYS = 300;

    /** Where a country has more than can be compared, so many are looked through for those that share an actor. */
    private static final int MOST_LOOKED_THROUGH = 3_000;

    private final EntityManager entities;

    IncidentIndex(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Standing incidents of about the same days that are near or in the same country; where a country has more of
     * them than can be compared, those of the very days, of the same division and those that share an actor.
     */
    Collection<IndexedIncident> around(Features wanted) {
        keepToTheOrderOfTheIndex();
        Map<UUID, IndexedIncident> found = new LinkedHashMap<>();
        Days days = about(wanted.days());
        if (wanted.spot() != null) {
            put(found, Lookup.of("cell = any(?)", List.of((Object) cells(wanted.spot())), days, MOST_NEAR));
        }
        if (wanted.country() == null) {
            put(found, Lookup.of("country is null", List.of(), days, MOST_OF_COUNTRY));
            return found.values();
        }
        Lookup ofCountry = Lookup.of(OF_COUNTRY, List.of(wanted.country()), days, MOST_OF_COUNTRY);
        if (isCrowded(ofCountry)) {
            putOfCrowdedCountry(found, wanted);
            return found.values();
        }
        put(found, ofCountry);
        return found.values();
    }

    /** Counted first: what cannot all be compared is not read to find that out. */
    private boolean isCrowded(Lookup ofCountry) {
        int[] count = new int[1];
        each(ofCountry.and(" limit ?", MOST_OF_COUNTRY).counted(), row -> count[0] = row.getInt(1));
        return count[0] == MOST_OF_COUNTRY;
    }

    private void putOfCrowdedCountry(Map<UUID, IndexedIncident> found, Features wanted) {
        List<Object> country = List.of(wanted.country());
        Days days = about(wanted.days());
        put(found, Lookup.of(OF_KNOWN_DAYS, country, wanted.days(), MOST_OF_DAYS));
        if (wanted.admin1() != null) {
            put(found, Lookup.of("admin1 = ?", List.of(wanted.admin1()), days, MOST_OF_DIVISION));
        }
        String[] roles = wanted.cast().roles();
        if (roles.length > 0) {
            put(found, Lookup.of(OF_COUNTRY, country, days, MOST_LOOKED_THROUGH).and(" where roles && ? limit ?", roles,
                    MOST_OF_COUNTRY));
        }
    }

    /**
     * The planner takes the days of a country for few, and would read and sort all of them before it counts to the
     * limit. Holds for the transaction, which reads nothing else that would want a bitmap.
     */
    private void keepToTheOrderOfTheIndex() {
        entities.createNativeQuery("select set_config('enable_bitmapscan', 'off', true)").getSingleResult();
    }

    /** Standing incidents that can have happened in that time in a country, or in one division of it; at most {@code most}. */
    List<IndexedIncident> between(LocalDate from, LocalDate to, String country, String admin1, int most) {
        keepToTheOrderOfTheIndex();
        Lookup lookup = admin1 == null ? Lookup.of(OF_COUNTRY, List.of(country), new Days(from, to), most)
                : Lookup.of("admin1 = ? and country = ?", List.of(admin1, country), new Days(from, to), most);
        List<IndexedIncident> found = new ArrayList<>();
        each(lookup.and(" limit ?", most), row -> found.add(IndexedIncident.of(row)));
        return found;
    }

    /** The incidents as they are. */
    @SuppressWarnings("unchecked")
    List<Incident> read(Collection<UUID> ids) {
        return entities.createNativeQuery("select * from incident where id = any(cast(:ids as uuid[]))")
                .unwrap(NativeQuery.class).addEntity(Incident.class).setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true).getResultList();
    }

    private static Days about(Days days) {
        return new Days(days.from().minusDays(Days.FARTHEST_APART), days.to().plusDays(Days.FARTHEST_APART));
    }

    private void put(Map<UUID, IndexedIncident> found, Lookup lookup) {
        each(lookup, row -> {
            if (!found.containsKey(IndexedIncident.id(row))) {
                found.put(IndexedIncident.id(row), IndexedIncident.of(row));
            }
        });
    }

    /** By JDBC: a thousand rows for one answer, none of which anybody changes. */
    private void each(Lookup lookup, RowTaker taker) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(lookup.sql())) {
                for (int i = 0; i < lookup.values().size(); i++) {
                    Object value = lookup.values().get(i);
                    statement.setObject(i + 1, value instanceof Object[] several
                            ? connection.createArrayOf(several instanceof String[] ? "text" : "integer", several)
                            : value);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        taker.take(row);
                    }
                }
            }
        });
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * A look-up in one of the indexes.
     *
     * @param sql with a question mark for each value
     * @param values in that order; several of one kind are an array of the database
     */
    private record Lookup(String sql, List<Object> values) {

        /** Of those of which the key holds, up to so many of each class of {@code span} that can have happened on the days. */
        static Lookup of(String key, List<Object> ofKey, Days days, int most) {
            List<Object> values = new ArrayList<>(ofKey);
            values.addAll(List.of(days.from(), days.to(), days.from(), most));
            return new Lookup(WINDOW.formatted(IndexedIncident.COLUMNS, key), values);
        }

        Lookup and(String piece, Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return new Lookup(sql + piece, all);
        }

        Lookup counted() {
            return new Lookup("select count(*) from (" + sql + ") found", values);
        }
    }

    /** The cell of the spot and those around it, also across the date line; 27 km at least to every side below 60 degrees. */
    private static Integer[] cells(Spot spot) {
        int row = (int) Math.floor((spot.lat() + 90) * 2);
        int column = (int) Math.floor((spot.lon() + 180) * 2);
        List<Integer> cells = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                cells.add((row + north) * 720 + Math.floorMod(column + east, 720));
            }
        }
        return cells.toArray(Integer[]::new);
    }
}
