package org.vigil.incidents.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.query.NativeQuery;
import org.vigil.incidents.incident.Incident;

/** Finds the incidents that are worth comparing: by index, and never more than a bounded number, however many there are. */
@ApplicationScoped
class IncidentIndex {

    /** By the classes of {@code span} and how many days before its last one something of the class can have begun. */
    private static final String WINDOW = """
            select %s from (values (0, 0), (1, 6), (2, 30), (3, 365), (4, 110000)) s(span, reach), lateral (
              select * from incident where standing and %s and span = s.span
                and from_day between cast(:from as date) - s.reach and cast(:to as date) and to_day >= cast(:from as date)
              order by from_day limit :most) i""";

    /** Of a country, in which a year tells no more of a day than chance does: what is known to a month at least. */
    private static final String OF_KNOWN_DAYS = "country = :key and span <= 2";

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
        if (wanted.spot() != null) {
            put(found,
                    query("cell in (:key)", "", about(wanted.days()), MOST_NEAR).setParameterList("key", cells(wanted.spot())));
        }
        if (wanted.country() == null) {
            put(found, query("country is null", "", about(wanted.days()), MOST_OF_COUNTRY));
            return found.values();
        }
        if (isCrowded(wanted)) {
            putOfCrowdedCountry(found, wanted);
        } else {
            put(found,
                    query("country = :key", "", about(wanted.days()), MOST_OF_COUNTRY).setParameter("key", wanted.country()));
        }
        return found.values();
    }

    /** Counted first: what cannot all be compared is not read to find that out. */
    private boolean isCrowded(Features wanted) {
        Days days = about(wanted.days());
        String counted = "select count(*) from (%s limit :most) c".formatted(WINDOW.formatted("1", "country = :key"));
        return ((Number) entities.createNativeQuery(counted).setParameter("key", wanted.country())
                .setParameter("from", days.from()).setParameter("to", days.to()).setParameter("most", MOST_OF_COUNTRY)
                .getSingleResult()).intValue() == MOST_OF_COUNTRY;
    }

    private void putOfCrowdedCountry(Map<UUID, IndexedIncident> found, Features wanted) {
        put(found, query(OF_KNOWN_DAYS, "", wanted.days(), MOST_OF_DAYS).setParameter("key", wanted.country()));
        if (wanted.admin1() != null) {
            put(found, query("admin1 = :key", "", about(wanted.days()), MOST_OF_DIVISION).setParameter("key", wanted.admin1()));
        }
        String[] roles = wanted.cast().roles();
        if (roles.length > 0) {
            put(found, query("country = :key", " where roles && cast(:roles as text[]) limit " + MOST_OF_COUNTRY,
                    about(wanted.days()), MOST_LOOKED_THROUGH).setParameter("key", wanted.country())
                    .setParameter("roles", roles));
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
        String key = admin1 == null ? "country = :key" : "admin1 = :key and country = :country";
        NativeQuery<Object[]> query = rows(WINDOW.formatted(IndexedIncident.COLUMNS, key) + " limit :most", from, to, most)
                .setParameter("key", admin1 == null ? country : admin1);
        if (admin1 != null) {
            query.setParameter("country", country);
        }
        return query.getResultList().stream().map(IndexedIncident::of).toList();
    }

    /** The incidents as they are. */
    @SuppressWarnings("unchecked")
    List<Incident> read(Collection<UUID> ids) {
        return entities.createNativeQuery("select * from incident where id = any(cast(:ids as uuid[]))")
                .unwrap(NativeQuery.class).addEntity(Incident.class).setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true).getResultList();
    }

    private NativeQuery<Object[]> query(String key, String narrowed, Days days, int most) {
        return rows(WINDOW.formatted(IndexedIncident.COLUMNS, key) + narrowed, days.from(), days.to(), most);
    }

    private static Days about(Days days) {
        return new Days(days.from().minusDays(Days.FARTHEST_APART), days.to().plusDays(Days.FARTHEST_APART));
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> rows(String sql, LocalDate from, LocalDate to, int most) {
        return IndexedIncident.typed(entities.createNativeQuery(sql).unwrap(NativeQuery.class))
                .setParameter("from", from).setParameter("to", to).setParameter("most", most);
    }

    private static void put(Map<UUID, IndexedIncident> found, NativeQuery<Object[]> query) {
        put(found, query.getResultList());
    }

    private static void put(Map<UUID, IndexedIncident> found, List<Object[]> rows) {
        rows.forEach(row -> found.computeIfAbsent((UUID) row[0], id -> IndexedIncident.of(row)));
    }

    /** The cell of the spot and those around it, also across the date line; 27 km at least to every side below 60 degrees. */
    private static List<Integer> cells(Spot spot) {
        int row = (int) Math.floor((spot.lat() + 90) * 2);
        int column = (int) Math.floor((spot.lon() + 180) * 2);
        List<Integer> cells = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                cells.add((row + north) * 720 + Math.floorMod(column + east, 720));
            }
        }
        return cells;
    }
}
