package org.vigil.incidents.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Finds places by name, in whatever script and spelling. The very name scores 1, the same in other words or hyphens 0.98;
 * the same consonants score at least 0.6 and the more the more alike the names are letter by letter; else the likeness
 * alone counts, as PostgreSQL's pg_trgm measures it. The best comes first, of equals the one with the most people.
 */
@ApplicationScoped
class PlaceSearch {

    /** A skeleton of one letter fits everything. */
    private static final int SHORTEST_SKELETON = 2;

    private static final String BEST_FIRST = """
            select p.id, max(case when n.folded = :folded then 1.0
                                  when n.compact = :compact then 0.98
                                  when n.skeleton = :skeleton then 0.6 + 0.35 * similarity(n.folded, :folded)
                                  else 0.9 * similarity(n.folded, :folded) end) as score
            from place_name n join place p on p.id = n.place_id
            where (n.compact = :compact or n.skeleton = :skeleton or n.folded % :folded)
              and (cast(:country as text) is null or p.country = :country)
              and (cast(:admin1 as text) is null or p.admin1 = :admin1)
            group by p.id
            order by score desc, p.population desc nulls last, p.id
            limit :most""";

    private final EntityManager database;
    private final PlaceRepository places;

    PlaceSearch(EntityManager database, PlaceRepository places) {
        this.database = database;
        this.places = places;
    }

    /** At most {@code limit} places, each with its score; country and admin1 may be null. */
    @SuppressWarnings("unchecked")
    List<PlaceView> find(String name, String country, String admin1, int limit) {
        Spelling wanted = Spelling.of(name);
        if (wanted.folded().isEmpty()) {
            return List.of();
        }
        String skeleton = wanted.skeleton().length() < SHORTEST_SKELETON ? null : wanted.skeleton();
        List<Object[]> found = database.createNativeQuery(BEST_FIRST).setParameter("folded", wanted.folded())
                .setParameter("compact", wanted.compact())
                .setParameter("skeleton", skeleton).setParameter("country", country).setParameter("admin1", admin1)
                .setParameter("most", limit).getResultList();
        Map<UUID, Double> scores = new LinkedHashMap<>();
        for (Object[] row : found) {
            scores.put((UUID) row[0], Math.round(((Number) row[1]).doubleValue() * 1000) / 1000.0);
        }
        Map<UUID, KnownPlace> byId = places.list("id in ?1", scores.keySet()).stream()
                .collect(Collectors.toMap(place -> place.id, place -> place));
        return scores.entrySet().stream().map(entry -> PlaceView.of(byId.get(entry.getKey()), entry.getValue())).toList();
    }
}
