package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.vigil.incidents.exports.Licences;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Delivers for every webhook that this replica could take, each in a thread of its own, so that a slow one holds up no other.
 */
@ApplicationScoped
class Dispatcher {

    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Leases leases;
    private final IncidentTopic topic;
    private final Courier courier;
    private final DeliveryRepository deliveries;
    private final Licences licences;
    private final Duration firstWait;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "webhook"));

    Dispatcher(Leases leases, IncidentTopic topic, Courier courier, DeliveryRepository deliveries,
            Licences licences,
            @ConfigProperty(name = "vigil.webhooks.first-wait", defaultValue = "5S") Duration firstWait) {
        this.leases = leases;
        this.topic = topic;
        this.courier = courier;
        this.deliveries = deliveries;
        this.licences = licences;
        this.firstWait = firstWait;
    }

    @Scheduled(every = "${vigil.webhooks.look:1S}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Optional<Leases.Lease> lease = leases.claim();
        while (lease.isPresent()) {
            Leases.Lease taken = lease.get();
            threads.execute(() -> deliver(taken));
            lease = leases.claim();
        }
    }

    private void deliver(Leases.Lease lease) {
        try (IncidentTopic.Reader reader = topic.open(lease.position(), lease.since())) {
            Position told = lease.position().with(reader.position());
            while (!threads.isShutdown() && leases.renew(lease)) {
                Set<String> restricted = lease.internal() ? Set.of() : licences.restricted().keySet();
                for (PushedEvent event : reader.next()) {
                    Position next = told.after(event);
                    if (!isWanted(lease, told, event) || !Collections.disjoint(event.sources(), restricted)) {
                        told = next;
                    } else if (deliver(lease, event, next)) {
                        told = next;
                    } else {
                        return;
                    }
                }
                Position upTo = told;
                leases.change(lease, webhook -> webhook.told(upTo));
            }
        } catch (RuntimeException e) {
            LOG.warnf("Webhook %s: delivering was broken off and is taken up again: %s", lease.webhook(), e);
        } finally {
            release(lease);
        }
    }

    private static boolean isWanted(Leases.Lease lease, Position told, PushedEvent event) {
        return (lease.types().isEmpty() || lease.types().contains(event.type())) && !event.knownAt().isBefore(lease.since())
                && !told.repeats(event);
    }

    /** Whether the message was taken. */
    private boolean deliver(Leases.Lease lease, PushedEvent event, Position next) {
        List<String> secrets = leases.secrets(lease);
        if (secrets.isEmpty() || !leases.renew(lease)) {
            return false;
        }
        Outcome outcome = courier.bring(lease.url(), event, secrets);
        Instant now = Leases.now();
        leases.keep(lease, event, next, outcome, webhook -> {
            if (outcome.isTaken()) {
                webhook.delivered(next, now);
            } else if (outcome.gone()) {
                webhook.pause(outcome.failure());
            } else {
                webhook.failed(outcome.failure(), firstWait, outcome.wish(), now);
            }
        });
        return outcome.isTaken();
    }

    /** A lease that cannot be given back, because the database is away, ends by itself. */
    private void release(Leases.Lease lease) {
        try {
            leases.end(lease);
        } catch (RuntimeException e) {
            LOG.debugf("Webhook %s was not given back: %s", lease.webhook(), e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> deliveries.forget(Instant.now().minus(KEPT)));
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
