package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditTrail;

/** Which replica delivers for which webhook: rows that are taken for a time. */
@ApplicationScoped
class Leases {

    private static final Duration LENGTH = Duration.ofSeconds(45);

    private final EntityManager database;
    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final AuditTrail audit;

    Leases(EntityManager database, WebhookRepository webhooks, DeliveryRepository deliveries, AuditTrail audit) {
        this.database = database;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.audit = audit;
    }

    /** A webhook that is this replica's for now. */
    record Lease(UUID webhook, UUID token, String url, List<String> types, boolean internal, Instant since,
            Position position) {
    }

    /** Takes a webhook that is due and nobody's; empty where there is none. */
    @Transactional
    Optional<Lease> claim() {
        UUID token = UUID.randomUUID();
        Instant now = now();
        List<?> rows = database.createNativeQuery("""
                update webhook set lease = ?2, leased_until = ?3 where id = (
                  select id from webhook where not paused and next_attempt_at <= ?1
                    and (leased_until is null or leased_until < ?1)
                  order by next_attempt_at limit 1 for update skip locked)
                returning id""")
                .setParameter(1, now).setParameter(2, token).setParameter(3, now.plus(LENGTH)).getResultList();
        return rows.stream().map(id -> webhooks.findById((UUID) id))
                .map(w -> new Lease(w.id, token, w.url, List.copyOf(w.types), w.internal, w.since, w.position)).findFirst();
    }

    /** A sign of life; false where the webhook was removed, changed or taken by another meanwhile. */
    @Transactional
    boolean renew(Lease lease) {
        return database.createNativeQuery("update webhook set leased_until = ?3 where id = ?1 and lease = ?2")
                .setParameter(1, lease.webhook()).setParameter(2, lease.token()).setParameter(3, now().plus(LENGTH))
                .executeUpdate() == 1;
    }

    /** What messages are signed with now. */
    @Transactional
    List<String> secrets(Lease lease) {
        return webhooks.findByIdOptional(lease.webhook()).map(webhook -> webhook.secrets(now())).orElse(List.of());
    }

    /**
     * Keeps what became of a message, behind which the topic stands at that position, and of its webhook if it is still this
     * replica's.
     */
    @Transactional
    void keep(Lease lease, PushedEvent event, Position behind, Outcome outcome, Consumer<Webhook> result) {
        change(lease, webhook -> {
            deliveries.persist(new Delivery(webhook.id, event, behind, outcome, now()));
            result.accept(webhook);
        });
    }

    /** Changes the webhook if it is still this replica's. */
    @Transactional
    void change(Lease lease, Consumer<Webhook> change) {
        webhooks.locked(lease.webhook()).filter(webhook -> lease.token().equals(webhook.lease)).ifPresent(webhook -> {
            int before = webhook.revision;
            change.accept(webhook);
            if (webhook.revision != before) {
                audit.append(WebhookService.AGGREGATE, webhook.id, webhook.revision, "paused", webhook.pausedBecause,
                        WebhookState.of(webhook));
            }
        });
    }

    /** Gives the webhook back. */
    @Transactional
    void end(Lease lease) {
        change(lease, webhook -> {
            webhook.lease = null;
            webhook.leasedUntil = null;
        });
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
