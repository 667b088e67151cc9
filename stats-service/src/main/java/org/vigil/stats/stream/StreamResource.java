package org.vigil.stats.stream;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.Startup;

/** Made at the start and not for the first listener, so that those who watch the service see that there is none. */
@Startup
@Path("/api/v1/stream")
@Tag(name = "statistics")
class StreamResource {

    /** Each has a thread of its own. */
    private static final int MOST = 100;

    private final Arrivals arrivals;
    private final ConsumedThrough consumed;
    private final Sse sse;
    private final Duration patience;
    private final Semaphore free = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "stream"));

    /** @param patience how long a listener may take nothing before it is let go */
    StreamResource(Arrivals arrivals, ConsumedThrough consumed, Sse sse,
            @ConfigProperty(name = "vigil.stream.patience") Duration patience, MeterRegistry metrics) {
        this.arrivals = arrivals;
        this.consumed = consumed;
        this.sse = sse;
        this.patience = patience;
        Gauge.builder("vigil.stream.listeners", free, permits -> MOST - permits.availablePermits())
                .description("How many listen to the stream of changed cells.").register(metrics);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Announces which cells of the statistics have changed, as server-sent events", description = "Begins with the event start, and tells of each change by the event cells: where the incident counted before, and where it counts now. The id of an event is a position; sent as Last-Event-ID, as browsers do by themselves, it takes the stream up behind it, on any replica. Without one the stream begins now. Filters are those of the series; a change is told when the incident meets them before or after it. A comment comes when nothing happened for ten seconds; who takes nothing for longer than half a minute is let go with the event dropped.")
    @APIResponse(responseCode = "200", description = "The events.", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Listener.Cells.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong or unknown, or the Last-Event-ID is not of this stream; the problem names it.")
    @APIResponse(responseCode = "409", description = "There are as many listeners as there may be.")
    public void stream(@BeanParam StreamParameters parameters,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event that was received.") String last,
            @Context SseEventSink sink) {
        Listener.Wish wish = new Listener.Wish(parameters.selection(consumed.instant()), parameters.bucket());
        Position end = arrivals.end();
        Position position = last == null || last.isBlank() ? end
                : Position.parse(last).filter(known -> !known.isBeyond(end))
                        .orElseThrow(() -> Problems.invalidHeader("Last-Event-ID",
                                Sentence.of(StreamMessages.class, StreamMessages::otherId)));
        if (threads.isShutdown()) {
            throw Problems.busy(Sentence.of(StreamMessages.class, StreamMessages::stopping), 1);
        }
        if (!free.tryAcquire()) {
            throw Problems.conflict(Sentence.of(StreamMessages.class, say -> say.full(MOST)));
        }
        Listener listener = new Listener(arrivals, consumed, sse, sink, wish, position, patience);
        try {
            listener.begin();
            threads.execute(() -> {
                try {
                    listener.run();
                } finally {
                    free.release();
                }
            });
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    /**
     * Nobody listens longer than the replica answers: a stop would wait for them in vain. Each takes the stream up elsewhere.
     */
    void letGo(@Observes ShutdownDelayInitiatedEvent stop) {
        threads.shutdownNow();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
