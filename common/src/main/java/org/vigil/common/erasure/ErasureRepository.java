package org.vigil.common.erasure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, UUID> {

    List<Erasure> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }

    /** The one that was begun last, which is the one at work if any is. */
    Optional<UUID> begunLast() {
        return find("order by begunAt desc").range(0, 0).<Erasure> firstResultOptional().map(erasure -> erasure.id);
    }
}
