package org.vigil.incidents.compat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.incidents.actor.ActorKind;

/** What the actors are called and what they are, at present. */
@ApplicationScoped
public class ActorNames {

    private static final int MOST_ACTORS = 100_000;

    private final EntityManager database;

    ActorNames(EntityManager database) {
        this.database = database;
    }

    /**
     * An actor.
     *
     * @param name its name; the slug where it is not recorded
     * @param kind what it is, null where it is not recorded
     */
    public record Named(String name, ActorKind kind) {
    }

    /** The actors of these incidents, by slug. */
    @Transactional
    public Map<String, Named> of(Collection<ReadIncident> incidents) {
        Map<String, Named> named = new HashMap<>();
        incidents.stream().flatMap(incident -> incident.state().actors().stream())
                .forEach(actor -> named.put(actor.actor(), new Named(actor.actor(), null)));
        rows("select slug, name, kind from actor where slug = any(?1)", named.keySet().toArray(String[]::new))
                .forEach(row -> named.put((String) row[0], new Named((String) row[1], ActorKind.valueOf((String) row[2]))));
        return named;
    }

    /** The slugs of the actors with such a name; empty where there are too many actors to look through. */
    @Transactional
    public Optional<List<String>> slugs(Predicate<String> name) {
        List<Object[]> rows = rows("select slug, name from actor limit " + (MOST_ACTORS + 1), null);
        return rows.size() > MOST_ACTORS ? Optional.empty()
                : Optional.of(rows.stream().filter(row -> name.test((String) row[1])).map(row -> (String) row[0]).toList());
    }

    private List<Object[]> rows(String query, String[] slugs) {
        var prepared = database.createNativeQuery(query);
        if (slugs != null) {
            prepared.setParameter(1, slugs);
        }
        List<?> rows = prepared.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
