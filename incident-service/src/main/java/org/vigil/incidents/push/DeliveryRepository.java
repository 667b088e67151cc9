package org.vigil.incidents.push;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    private static final int MOST_AT_ONCE = 1_000;

    List<Delivery> newestFirst(UUID webhook, Optional<UUID> after, int limit) {
        return after.map(id -> find("webhook = ?1 and id < ?2 order by id desc", webhook, id))
                .orElseGet(() -> find("webhook = ?1 order by id desc", webhook)).range(0, limit - 1).list();
    }

    /** Lets go of some of what was sent before that moment; says whether there may be more. */
    boolean forget(Instant before) {
        return getEntityManager().createNativeQuery("""
                delete from webhook_delivery where id in (
                  select id from webhook_delivery where sent_at < ?1 order by sent_at limit ?2)""")
                .setParameter(1, before).setParameter(2, MOST_AT_ONCE).executeUpdate() == MOST_AT_ONCE;
    }
}
