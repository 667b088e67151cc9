package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** An address that is told of revisions, and how far it has been told. Its revision counts what people changed, and pauses. */
@Entity
class Webhook {

    /** So long a secret that was replaced is still signed with, so that a receiver can change over. */
    static final Duration OVERLAP = Duration.ofDays(1);
    /** After so many failures in a row it is paused. */
    static final int MOST_FAILURES = 12;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int GROWTH = 4;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    String url;

    String description;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> types = new ArrayList<>();

    String secret;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "former_secrets")
    List<FormerSecret> formerSecrets = List.of();

    boolean internal;

    boolean paused;

    @Column(name = "paused_because")
    String pausedBecause;

    Instant since;

    @JdbcTypeCode(SqlTypes.JSON)
    Position position = Position.start();

    int failures;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    @Column(name = "last_delivered_at")
    Instant lastDeliveredAt;

    UUID lease;

    @Column(name = "leased_until")
    Instant leasedUntil;

    @Column(name = "created_at")
    Instant createdAt;

    /** A secret that was replaced, and until when it is still signed with. */
    record FormerSecret(String secret, Instant until) {
    }

    protected Webhook() {
    }

    Webhook(KeepWebhook request, Instant since, Instant now) {
        this.secret = Signature.newSecret();
        this.since = since;
        this.createdAt = now;
        this.nextAttemptAt = now;
        take(request);
    }

    private void take(KeepWebhook request) {
        url = request.url();
        description = request.description();
        types = new ArrayList<>(request.wantedTypes());
        internal = request.isInternal();
        paused = request.isPaused();
        pausedBecause = null;
    }

    /** Takes on a new state; whoever is delivering stops, and it is tried anew at once. */
    void change(KeepWebhook request, Instant now) {
        revision++;
        take(request);
        startAnew(now);
    }

    /** Tells it again of all that became known since then. */
    void replaySince(Instant from, Instant now) {
        replay(from, Position.start(), now);
    }

    /**
     * Tells it again of all that stands behind that position, and still of nothing that became known before it was to be told
     * at all: where it had not read up to there in a partition, the position stands before such events.
     */
    void replayBehind(Position behind, Instant now) {
        replay(since, behind, now);
    }

    private void replay(Instant from, Position behind, Instant now) {
        revision++;
        since = from;
        position = behind;
        startAnew(now);
    }

    /** Makes a new secret; those that receivers may still check with stay good as long as they were to be. */
    void rotateSecret(Instant now) {
        revision++;
        List<FormerSecret> former = new ArrayList<>(List.of(new FormerSecret(secret, now.plus(OVERLAP))));
        former.addAll(validFormer(now));
        formerSecrets = former;
        secret = Signature.newSecret();
    }

    private void startAnew(Instant now) {
        failures = 0;
        nextAttemptAt = now;
        lease = null;
        leasedUntil = null;
    }

    /** Every secret that a receiver may check with at that moment, the newest first. */
    List<String> secrets(Instant now) {
        return Stream.concat(Stream.of(secret), validFormer(now).stream().map(FormerSecret::secret)).toList();
    }

    private List<FormerSecret> validFormer(Instant now) {
        return formerSecrets.stream().filter(former -> !now.isAfter(former.until())).toList();
    }

    /** It was told of all up to there. */
    void told(Position upTo) {
        position = upTo;
    }

    void delivered(Position upTo, Instant now) {
        told(upTo);
        failures = 0;
        lastDeliveredAt = now;
    }

    /**
     * It could not be told: each failure makes the wait four times as long, up to half a day; the twelfth in a row pauses it.
     *
     * @param firstWait after the first failure
     * @param wish how long the receiver asks to be left alone
     */
    void failed(String reason, Duration firstWait, Duration wish, Instant now) {
        failures++;
        if (failures >= MOST_FAILURES) {
            pause("It failed " + failures + " times in a row, at last so: " + reason);
            return;
        }
        Duration wait = firstWait;
        for (int i = 1; i < failures && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(GROWTH);
        }
        Duration shortest = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        nextAttemptAt = now.plus(wish.compareTo(shortest) > 0 && wish.compareTo(LONGEST_WAIT) <= 0 ? wish : shortest);
    }

    /** Nothing is sent until somebody takes it up again. */
    void pause(String reason) {
        revision++;
        paused = true;
        pausedBecause = reason;
    }
}
