package org.vigil.incidents.push;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.check.Parameters;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

@Path("/api/v1/events")
@Tag(name = "events")
class EventsResource {

    private static final Logger LOG = Logger.getLogger(EventsResource.class);
    /** Each has a reader of the topic and a thread of its own. */
    private static final int MOST = 50;

    private final IncidentTopic topic;
    private final Sse sse;
    private final Caller caller;
    private final Semaphore free = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "events"));

    EventsResource(IncidentTopic topic, Sse sse, Caller caller) {
        this.topic = topic;
        this.sse = sse;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Roles.READER)
    @Blocking
    @Operation(summary = "Streams each revision of an incident as a server-sent event, in the order of each incident", description = "The id of each event is a position; sent as Last-Event-ID, as browsers do by themselves, it takes the stream up behind it. Without one the stream begins now, or with what became known since a moment. A comment with a position comes each second in which nothing happens. The stream ends with the token that it was asked for with.")
    @APIResponse(responseCode = "200", description = "The events.", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "503", description = "The events cannot be read now.")
    public Multi<OutboundSseEvent> events(
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the last event that was received.") String last,
            @QueryParam("since") @Parameter(description = "Begin with what became known at this moment.", example = "2026-11-01T00:00:00Z") String since) {
        Position position = last == null || last.isBlank() ? Position.start()
                : Position.parse(last).orElseThrow(() -> Problems.invalidParameter("Last-Event-ID",
                        Sentence.of(PushMessages.class, PushMessages::notEvent)));
        Instant from = since == null ? null : Parameters.moment("since", since);
        if (!free.tryAcquire()) {
            throw Problems.conflict(Sentence.of(PushMessages.class, say -> say.tooManyStreams(MOST)));
        }
        Stream stream = open(position, from);
        Instant until = caller.validUntil();
        return Multi.createFrom().resource(() -> stream,
                opened -> Multi.createBy().repeating().supplier(opened::next).indefinitely()
                        .select().first(events -> Instant.now().isBefore(until))
                        .onItem().<OutboundSseEvent> disjoint())
                .withFinalizer(Stream::close)
                .runSubscriptionOn(threads);
    }

    private Stream open(Position position, Instant since) {
        boolean open = false;
        try {
            Stream stream = new Stream(position, since);
            open = true;
            return stream;
        } catch (KafkaException e) {
            LOG.warnf("A stream of events cannot be opened now: %s", e);
            throw Problems.busy(Sentence.of(PushMessages.class, PushMessages::unreadable), 5);
        } finally {
            if (!open) {
                free.release();
            }
        }
    }

    /** One receiver's way through the topic. */
    private final class Stream {

        private final IncidentTopic.Reader reader;
        private final Instant since;
        private Position told;
        private volatile boolean closed;

        Stream(Position position, Instant since) {
            this.reader = topic.open(position, since);
            this.since = since;
            this.told = reader.position();
        }

        synchronized List<OutboundSseEvent> next() {
            if (closed) {
                return List.of();
            }
            List<OutboundSseEvent> events = reader.next().stream().flatMap(event -> told(event).stream()).toList();
            return events.isEmpty() ? List.of(sse.newEventBuilder().id(told.toString()).comment("nothing new").build())
                    : events;
        }

        private List<OutboundSseEvent> told(PushedEvent event) {
            boolean wanted = !told.repeats(event) && (since == null || !event.knownAt().isBefore(since));
            told = told.after(event);
            return wanted ? List.of(sse.newEventBuilder().id(told.toString()).name(event.type())
                    .mediaType(MediaType.APPLICATION_JSON_TYPE).data(event.message()).build()) : List.of();
        }

        /** A receiver that goes away is told of by a thread that must not wait. */
        void close() {
            closed = true;
            reader.wakeUp();
            threads.execute(this::free);
        }

        private synchronized void free() {
            reader.close();
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
