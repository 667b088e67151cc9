package org.vigil.sources.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.fetch.FetchException;
import org.vigil.common.fetch.FetchRequest;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.fetch.SafeFetcher;
import org.vigil.sources.reading.ReadingTurn;
import org.vigil.sources.reading.Unfetched;

/** One poll of one feed: fetched and read outside any transaction, filed item by item, and its outcome kept. */
@ApplicationScoped
class FeedPoll {

    private static final Logger LOG = Logger.getLogger(FeedPoll.class);
    private static final int SIGNS_OF_LIFE = 4;
    /** How long a server is left alone that says so without naming a time. */
    private static final Duration ASKED_TOO_OFTEN = Duration.ofMinutes(5);

    private final SafeFetcher fetcher;
    private final ItemFiling filing;
    private final FeedLeases leases;
    private final ReadingTurn turn;
    private final FeedSettings settings;

    FeedPoll(SafeFetcher fetcher, ItemFiling filing, FeedLeases leases, ReadingTurn turn, FeedSettings settings) {
        this.fetcher = fetcher;
        this.filing = filing;
        this.leases = leases;
        this.turn = turn;
        this.settings = settings;
    }

    void run(Lease lease) {
        try {
            Fetched answer = fetcher.fetch(FetchRequest.feed(lease.url(), lease.etag(), lease.lastModified(),
                    settings.largest().asLongValue()));
            take(lease, answer);
        } catch (FetchException e) {
            leases.end(lease, feed -> feed.failed(now(), null, Unfetched.why(e), Duration.ZERO));
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may hold the address of a protected source's feed.
            LOG.errorf("Feed %s: the poll was broken off (%s)", lease.feed(), e.getClass().getName());
            leases.end(lease, feed -> feed.failed(now(), null, Polled.said(PollMessages::brokenOff), Duration.ZERO));
        }
    }

    private void take(Lease lease, Fetched answer) {
        Instant now = now();
        switch (answer.status()) {
            case 200 -> read(lease, answer);
            case 304 -> leases.end(lease, feed -> feed.unchanged(now, answer));
            case 410 ->
                leases.end(lease, feed -> feed.gone(now, 410, Polled.said(PollMessages::gone)));
            default -> {
                Duration wish = RetryAfter.read(answer.retryAfter(), now);
                leases.end(lease, ofHost(answer.status(), wish),
                        feed -> feed.failed(now, answer.status(), Polled.said(say -> say.status(answer.status())), wish));
            }
        }
    }

    /** Too many requests, or too much to do, is said of the whole server. */
    private static Duration ofHost(int status, Duration wish) {
        if (status != 429 && status != 503) {
            return Duration.ZERO;
        }
        return status == 429 && wish.isZero() ? ASKED_TOO_OFTEN : wish;
    }

    private void read(Lease lease, Fetched answer) {
        FeedDocument document;
        try {
            document = turn.wait(() -> FeedDocument.read(answer));
        } catch (UnreadableFeed e) {
            leases.end(lease, feed -> feed.failed(now(), answer.status(), e.reason(), Duration.ZERO));
            return;
        }
        ItemFiling.Result result = filing.file(lease, document, signOfLife(lease));
        long seen = filing.seen(lease.feed());
        leases.end(lease, feed -> {
            if (result.whole()) {
                feed.read(now(), answer, result.intake(), seen);
            } else {
                feed.count(result.intake(), seen);
                feed.failed(now(), answer.status(), Polled.said(PollMessages::notAllFiled), Duration.ZERO);
            }
        });
    }

    /** Renews the lease a few times in its length; no when it is lost. */
    private BooleanSupplier signOfLife(Lease lease) {
        Instant[] last = { now() };
        return () -> {
            if (Duration.between(last[0], now()).multipliedBy(SIGNS_OF_LIFE).compareTo(settings.lease()) < 0) {
                return true;
            }
            last[0] = now();
            return leases.renew(lease);
        };
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
