package org.vigil.sources.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.text.Sentence;
import org.vigil.sources.text.KeptSentence;

/** A feed of a source, and how its polls went. Its revision counts what people changed, and a pause that the feed asked for. */
@Entity
class Feed {

    private static final Duration LONGEST_BACK_OFF = Duration.ofDays(1);
    private static final Duration LONGEST_WISH = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 11;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Column(name = "source_id")
    UUID sourceId;

    String url;

    String host;

    @Column(name = "every_seconds")
    long everySeconds;

    boolean paused;

    String etag;

    @Column(name = "last_modified")
    String lastModified;

    @Column(name = "moved_to")
    String movedTo;

    @Column(name = "last_polled_at")
    Instant lastPolledAt;

    @Column(name = "last_success_at")
    Instant lastSuccessAt;

    @Column(name = "last_status")
    Integer lastStatus;

    @Column(name = "last_error")
    String lastError;

    /** The same in every language; null where it was kept before that was done. */
    @Column(name = "last_error_said")
    @Convert(converter = KeptSentence.class)
    Sentence lastErrorSaid;

    int failures;

    @Column(name = "next_poll_at")
    Instant nextPollAt;

    @Column(name = "items_seen")
    long itemsSeen;

    @Column(name = "last_read")
    int lastRead;

    @Column(name = "last_created")
    int lastCreated;

    @Column(name = "last_revised")
    int lastRevised;

    @Column(name = "last_unchanged")
    int lastUnchanged;

    @Column(name = "last_refused")
    int lastRefused;

    @Column(name = "last_refusal")
    String lastRefusal;

    @Column(name = "last_refusal_said")
    @Convert(converter = KeptSentence.class)
    Sentence lastRefusalSaid;

    @Column(name = "last_left_out")
    int lastLeftOut;

    UUID lease;

    @Column(name = "leased_until")
    Instant leasedUntil;

    @Column(name = "created_at")
    Instant createdAt;

    protected Feed() {
    }

    Feed(UUID sourceId, KeepFeed request, String host, Instant now) {
        this.sourceId = sourceId;
        this.createdAt = now;
        this.url = request.url();
        this.host = host;
        this.everySeconds = request.interval().toSeconds();
        this.paused = request.isPaused();
        this.nextPollAt = now;
    }

    /** Takes on a new state. What was known of another address goes, and so does the claim of a poll that is under way. */
    void change(KeepFeed request, String newHost, Instant now) {
        revision++;
        boolean resumed = paused && !request.isPaused();
        boolean moved = !url.equals(request.url());
        paused = request.isPaused();
        everySeconds = request.interval().toSeconds();
        if (moved) {
            url = request.url();
            host = newHost;
            etag = null;
            lastModified = null;
            movedTo = null;
            lease = null;
            leasedUntil = null;
        }
        if (moved || resumed) {
            failures = 0;
            nextPollAt = now;
        }
    }

    /**
     * A poll begins. It counts as one that failed until it has ended otherwise, so that one which takes the service down with
     * it
     * is not made again at once, and again.
     */
    void claim(UUID token, Instant now, Instant until) {
        if (lease != null) {
            failedBecause(Polled.said(PollMessages::stopped));
        }
        lease = token;
        leasedUntil = until;
        failures++;
        nextPollAt = now.plus(backOff());
    }

    Duration interval() {
        return Duration.ofSeconds(everySeconds);
    }

    private void polled(Instant now, Integer status) {
        lease = null;
        leasedUntil = null;
        lastPolledAt = now;
        lastStatus = status;
    }

    private void succeeded(Instant now, Fetched answer) {
        polled(now, answer.status());
        movedTo = answer.movedTo();
        lastSuccessAt = now;
        failedBecause(null);
        failures = 0;
        nextPollAt = now.plus(interval());
    }

    /** It is as it was. */
    void unchanged(Instant now, Fetched answer) {
        succeeded(now, answer);
    }

    /** It was read, and its items were filed. */
    void read(Instant now, Fetched answer, Intake items, long seen) {
        succeeded(now, answer);
        etag = answer.etag();
        lastModified = answer.lastModified();
        count(items, seen);
    }

    /** What its items came to, whether or not the poll came to its end. */
    void count(Intake items, long seen) {
        itemsSeen = seen;
        lastRead = items.read();
        lastCreated = items.created();
        lastRevised = items.revised();
        lastUnchanged = items.unchanged();
        lastRefused = items.refused();
        lastRefusalSaid = items.refusal();
        lastRefusal = KeptSentence.text(lastRefusalSaid);
        lastLeftOut = items.leftOut();
    }

    /**
     * It could not be read: each failure doubles the wait, up to a day. A server that names its time gets it, up to a week.
     *
     * @param status of the answer, or null where there was none
     * @param reason why, as a whole sentence
     * @param wish how long the server asks to be left alone
     */
    void failed(Instant now, Integer status, Sentence reason, Duration wish) {
        polled(now, status);
        failedBecause(reason);
        nextPollAt = now.plus(longer(backOff(), shorter(wish, LONGEST_WISH)));
    }

    private void failedBecause(Sentence reason) {
        lastErrorSaid = reason;
        lastError = KeptSentence.text(reason);
    }

    /** Why the last poll failed; null where it did not. */
    Sentence lastError() {
        return KeptSentence.kept(lastErrorSaid, lastError);
    }

    /** What the items of the last poll came to. */
    Intake lastItems() {
        return new Intake(lastCreated, lastRevised, lastUnchanged, lastRefused, KeptSentence.kept(lastRefusalSaid, lastRefusal),
                lastLeftOut);
    }

    private Duration backOff() {
        Duration doubled = interval().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return longer(shorter(doubled, LONGEST_BACK_OFF), interval());
    }

    /** Its server says that it is gone for good: it is left alone until somebody takes it up again. */
    void gone(Instant now, int status, Sentence reason) {
        failed(now, status, reason, Duration.ZERO);
        paused = true;
        revision++;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
