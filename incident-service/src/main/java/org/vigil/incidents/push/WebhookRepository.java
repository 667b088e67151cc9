package org.vigil.incidents.push;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID> {

    Optional<Webhook> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Webhook> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }
}
