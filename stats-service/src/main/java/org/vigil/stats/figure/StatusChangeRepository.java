package org.vigil.stats.figure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StatusChangeRepository implements PanacheRepositoryBase<StatusChange, StatusChange.Key> {

    List<StatusChange> newestFirst(UUID figure, int before, int limit) {
        return find("key.figure = ?1 and key.number < ?2 order by key.number desc", figure, before).range(0, limit - 1).list();
    }

    Optional<StatusChange> latest(UUID figure) {
        return newestFirst(figure, Integer.MAX_VALUE, 1).stream().findFirst();
    }
}
