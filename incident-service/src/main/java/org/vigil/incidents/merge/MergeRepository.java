package org.vigil.incidents.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<Merge, UUID> {

    /** Behind every id. */
    private static final UUID LAST = new UUID(-1, -1);

    /** Merges into the incident, or all of them, newest first. */
    List<Merge> newestFirst(UUID into, Optional<UUID> after, int limit) {
        UUID before = after.orElse(LAST);
        return (into == null ? find("id < ?1 order by id desc", before)
                : find("into = ?1 and id < ?2 order by id desc", into, before))
                .range(0, limit - 1).list();
    }
}
