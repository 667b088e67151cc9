package org.vigil.stats.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Selection;

/** Tells one listener of what changes, at its own pace, until it goes away or takes nothing any more. */
final class Listener implements Runnable {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final Duration SIGN_OF_LIFE_EVERY = Duration.ofSeconds(10);
    private static final int PAUSE_MILLIS = 200;

    private final Arrivals arrivals;
    private final ConsumedThrough consumed;
    private final Sse sse;
    private final SseEventSink sink;
    private final Wish wish;
    private final Duration patience;
    private Position position;
    private Instant lastSign = Instant.MIN;

    /** What a listener wants to be told of. */
    record Wish(Selection selection, Bucket bucket) {
    }

    /**
     * What a listener reads.
     *
     * @param asOf answers as of this moment show the changes
     * @param changes in the order in which they came in
     */
    @Schema(description = "Cells that have changed; answers as of asOf show it.")
    record Cells(Instant asOf, List<CellChange> changes) {
    }

    /** @param reason why a listener is let go, in a sentence that says what to do */
    record Dropped(String reason) {
    }

    Listener(Arrivals arrivals, ConsumedThrough consumed, Sse sse, SseEventSink sink, Wish wish, Position position,
            Duration patience) {
        this.arrivals = arrivals;
        this.consumed = consumed;
        this.sse = sse;
        this.sink = sink;
        this.wish = wish;
        this.position = position;
        this.patience = patience;
    }

    /**
     * Says where the stream begins. Belongs into the thread of the request, which writes the head of the response when the
     * method returns, unless this has: two threads that write it at once fail.
     */
    void begin() {
        sink.send(event("start", new Cells(consumed.instant(), List.of())));
        lastSign = Instant.now();
    }

    @Override
    public void run() {
        try {
            while (!sink.isClosed() && !Thread.currentThread().isInterrupted()) {
                tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            drop("Nothing was taken from the stream for " + patience.toSeconds() + " seconds.");
        } catch (ExecutionException e) {
            LOG.debugf("A listener went away: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warnf("Changes cannot be told now: %s", e);
            drop("Changes cannot be told now.");
        } finally {
            sink.close();
        }
    }

    private void tell() throws InterruptedException, ExecutionException, TimeoutException {
        Instant shown = consumed.instant();
        Position before = position;
        if (arrivals.isAny(position)) {
            Arrivals.Batch batch = arrivals.next(position, wish.selection(), wish.bucket(), shown);
            position = batch.upTo();
            if (!batch.changes().isEmpty()) {
                send(event("cells", new Cells(shown, batch.changes())));
            }
        }
        if (Instant.now().isAfter(lastSign.plus(SIGN_OF_LIFE_EVERY))) {
            send(sse.newEventBuilder().id(position.toString()).comment("nothing new").build());
        }
        if (position.equals(before)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private OutboundSseEvent event(String name, Object data) {
        return sse.newEventBuilder().id(position.toString()).name(name).mediaType(MediaType.APPLICATION_JSON_TYPE).data(data)
                .build();
    }

    private void send(OutboundSseEvent event) throws InterruptedException, ExecutionException, TimeoutException {
        sink.send(event).toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        lastSign = Instant.now();
    }

    /** Said behind what is still on its way: a listener that reads again finds it there, before the end. */
    private void drop(String reason) {
        if (sink.isClosed()) {
            return;
        }
        LOG.infof("A listener is let go at %s: %s", position, reason);
        sink.send(sse.newEventBuilder().name("dropped").mediaType(MediaType.APPLICATION_JSON_TYPE).data(new Dropped(
                reason + " Connect again with the id of the last event as Last-Event-ID; nothing is lost.")).build());
    }
}
