package org.vigil.incidents.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.registry.Reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DependencyRepository implements PanacheRepositoryBase<Dependency, Dependency.Key> {

    /** Makes these the dependencies of these incidents, touching only what differs. */
    void replace(Map<UUID, Set<Reference>> wanted) {
        Map<UUID, Set<Reference>> missing = new HashMap<>();
        wanted.forEach((incident, references) -> missing.put(incident, new HashSet<>(references)));
        for (Dependency present : list("incident in ?1", wanted.keySet())) {
            if (!missing.get(present.incident).remove(present.reference())) {
                delete(present);
            }
        }
        add(missing);
    }

    /** Adds dependencies that are not there yet. */
    void add(Map<UUID, Set<Reference>> missing) {
        missing.forEach((incident, references) -> references.forEach(r -> persist(new Dependency(incident, r))));
    }

    /** The next incidents that depend on something, in the order of their ids. */
    List<UUID> dependants(Reference reference, UUID after, int limit) {
        return getEntityManager().createQuery("""
                select d.incident from Dependency d where d.kind = ?1 and d.ref = ?2 and d.incident > ?3
                order by d.incident""", UUID.class)
                .setParameter(1, reference.kind()).setParameter(2, reference.ref()).setParameter(3, after)
                .setMaxResults(limit).getResultList();
    }
}
