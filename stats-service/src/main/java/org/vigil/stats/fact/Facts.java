package org.vigil.stats.fact;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Puts revisions in their place among those that are there; the result does not depend on the order in which they come. */
@ApplicationScoped
public class Facts {

    private final EntityManager entities;

    Facts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The revisions that are there beside one.
     *
     * @param before the nearest earlier one, 0 when there is none
     * @param after the nearest later one, 0 when there is none
     */
    public record Neighbours(int before, int after) {
    }

    /** Adds a revision that is not there yet. */
    @Transactional(TxType.MANDATORY)
    public <F extends Fact> Neighbours add(Class<F> type, F fact) {
        Optional<F> before = neighbour(type, fact, "<", "desc");
        Optional<F> after = neighbour(type, fact, ">", "asc");
        before.ifPresent(earlier -> earlier.supersededBy(fact));
        after.ifPresent(fact::supersededBy);
        entities.persist(fact);
        return new Neighbours(before.map(f -> f.id.revision()).orElse(0), after.map(f -> f.id.revision()).orElse(0));
    }

    /** When the first incident was known; empty while there is none. */
    public Optional<Instant> first() {
        return Optional.ofNullable(
                entities.createQuery("select min(f.knownAt) from IncidentFact f", Instant.class).getSingleResult());
    }

    private <F extends Fact> Optional<F> neighbour(Class<F> type, F fact, String side, String order) {
        String query = "from %s f where f.id.id = ?1 and f.id.revision %s ?2 order by f.id.revision %s"
                .formatted(type.getSimpleName(), side, order);
        return entities.createQuery(query, type)
                .setParameter(1, fact.id.id())
                .setParameter(2, fact.id.revision())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }
}
