package org.vigil.incidents.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Finds what was known at a moment. */
@ApplicationScoped
class IncidentRevisions implements PanacheRepositoryBase<IncidentRevision, IncidentRevision.Key> {

    /** Notes the present revisions of incidents as those that are known from now on. */
    void note(List<Incident> incidents) {
        List<Incident> changed = incidents.stream().filter(incident -> incident.revision > 1).toList();
        if (!changed.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            """
                                    update incident_revision r set known_until = n.known_at
                                    from unnest(cast(?1 as uuid[]), cast(?2 as integer[]), cast(?3 as timestamptz[])) as n (id, revision, known_at)
                                    where r.incident_id = n.id and r.revision = n.revision - 1""")
                    .setParameter(1, changed.stream().map(incident -> incident.id).toArray(UUID[]::new))
                    .setParameter(2, changed.stream().map(incident -> incident.revision).toArray(Integer[]::new))
                    .setParameter(3, changed.stream().map(incident -> incident.knownAt.toString()).toArray(String[]::new))
                    .executeUpdate();
        }
        incidents.forEach(incident -> persist(new IncidentRevision(incident)));
    }

    /** The revisions that were known at that moment, of the incidents recorded last first. */
    List<IncidentRevision> asOf(Instant moment, IncidentFilter filter, Optional<UUID> after, int limit) {
        Conditions conditions = new Conditions(filter);
        conditions.planFor(getEntityManager());
        conditions.add("knownAt <= :moment and (knownUntil is null or knownUntil > :moment)", "moment", moment);
        // An id holds the moment at which it was made, so that what came later need not be looked at.
        conditions.add("incident <= :last", "last", lastIdAt(moment));
        after.ifPresent(id -> conditions.add("incident < :after", "after", id));
        return find(conditions + " order by incident desc", conditions.values()).range(0, limit - 1).list();
    }

    /** RFC 9562, version 7: 48 bits of milliseconds before everything else. */
    private static UUID lastIdAt(Instant moment) {
        long milliseconds = Math.max(0, moment.toEpochMilli() + 1);
        return new UUID(milliseconds << 16 | 0xffff, -1);
    }
}
