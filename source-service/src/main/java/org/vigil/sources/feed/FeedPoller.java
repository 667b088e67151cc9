package org.vigil.sources.feed;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.correlation.Correlated;

import io.quarkus.scheduler.Scheduled;

/** Polls the feeds that are due, a few at a time, so that slow ones hold up neither each other nor the service. */
@ApplicationScoped
class FeedPoller {

    private static final int AT_ONCE = 4;

    private final FeedLeases leases;
    private final FeedPoll poll;
    private final Correlated correlated;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "feed-poll"));

    FeedPoller(FeedLeases leases, FeedPoll poll, Correlated correlated) {
        this.leases = leases;
        this.poll = poll;
        this.correlated = correlated;
    }

    /** Starts as many polls as there are free threads and feeds that are due. Each looks for the next when it is done. */
    @Scheduled(every = "${vigil.feed.look:5S}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        boolean started = true;
        while (started && free.tryAcquire()) {
            started = false;
            try {
                started = start();
            } finally {
                if (!started) {
                    free.release();
                }
            }
        }
    }

    private boolean start() {
        Optional<Lease> lease = leases.claim();
        lease.ifPresent(claimed -> threads.execute(() -> run(claimed)));
        return lease.isPresent();
    }

    private void run(Lease lease) {
        try {
            correlated.run(lease.feed(), () -> poll.run(lease));
        } finally {
            free.release();
        }
        look();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
