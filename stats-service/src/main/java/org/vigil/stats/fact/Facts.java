package org.vigil.stats.fact;

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

    /** Adds a revision that is not there yet. */
    @Transactional(TxType.MANDATORY)
    public <F extends Fact> void add(Class<F> type, F fact) {
        neighbour(type, fact, "<", "desc").ifPresent(before -> before.supersededBy(fact));
        neighbour(type, fact, ">", "asc").ifPresent(fact::supersededBy);
        entities.persist(fact);
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
