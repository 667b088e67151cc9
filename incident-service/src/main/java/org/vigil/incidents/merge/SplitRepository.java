package org.vigil.incidents.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class SplitRepository implements PanacheRepositoryBase<Split, UUID> {

    /** Behind every id. */
    private static final UUID LAST = new UUID(-1, -1);

    /** Splits of the incident, or all of them, newest first. */
    List<Split> newestFirst(UUID incident, Optional<UUID> after, int limit) {
        UUID before = after.orElse(LAST);
        return (incident == null ? find("id < ?1 order by id desc", before)
                : find("incident = ?1 and id < ?2 order by id desc", incident, before))
                .range(0, limit - 1).list();
    }

    void takeAlong(Split split, Collection<UUID> claims) {
        getEntityManager().createNativeQuery("""
                insert into split_claim (claim_id, split_id) select c, ?1 from unnest(cast(?2 as uuid[])) c""")
                .setParameter(1, split.id).setParameter(2, claims.toArray(UUID[]::new)).executeUpdate();
    }

    /** Lets go of the claims that the split took along, and says which they were. */
    List<UUID> letGo(Split split) {
        List<?> claims = getEntityManager()
                .createNativeQuery("delete from split_claim where split_id = ?1 returning claim_id")
                .setParameter(1, split.id).getResultList();
        return claims.stream().map(UUID.class::cast).toList();
    }

    /** Where the latest split that took each claim along led it; a claim that none took is left out. */
    Map<UUID, UUID> latest(Collection<UUID> claims) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        """
                                select distinct on (sc.claim_id) sc.claim_id, s.new_incident from split_claim sc join split s on s.id = sc.split_id
                                where sc.claim_id = any(?1) order by sc.claim_id, sc.position desc""")
                .setParameter(1, claims.toArray(UUID[]::new)).getResultList();
        Map<UUID, UUID> latest = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> latest.put((UUID) row[0], (UUID) row[1]));
        return latest;
    }
}
