package org.vigil.stats.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Tells which references to sources and reports have not arrived yet. */
@ApplicationScoped
public class Registry {

    private final EntityManager entities;

    Registry(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the sources, by slug, that no event has told of. */
    public Set<String> unknownSources(Collection<String> slugs) {
        return without(slugs, entities.createQuery("select s.slug from KnownSource s where s.slug in ?1", String.class)
                .setParameter(1, slugs).getResultList());
    }

    /** Those of the reports that no event has told of. */
    public Set<UUID> unknownReports(Collection<UUID> ids) {
        return without(ids, entities.createQuery("select distinct r.id.id from KnownReport r where r.id.id in ?1", UUID.class)
                .setParameter(1, ids).getResultList());
    }

    private static <T> Set<T> without(Collection<T> all, Collection<T> known) {
        Set<T> unknown = new HashSet<>(all);
        known.forEach(unknown::remove);
        return unknown;
    }
}
