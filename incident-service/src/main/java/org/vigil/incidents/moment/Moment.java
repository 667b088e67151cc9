package org.vigil.incidents.moment;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * As of which moment something is read. A change bears the moment at which it was written and is seen a little later, when its
 * transaction ends; what is read as of a moment is therefore the same for ever only when nothing from before is still on its
 * way.
 */
@ApplicationScoped
public class Moment {

    /** Between taking its moment and its first write a transaction has no number yet, which takes far less. */
    private static final Duration TO_THE_FIRST_WRITE = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** So long no transaction lasts: one that takes over half a minute is rolled back. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(5);
    /** So long a reader waits; then he is asked to come again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final EntityManager database;

    Moment(EntityManager database) {
        this.database = database;
    }

    /** The moment that was asked for, null where none was; a 400 where it is none, or has not come yet. */
    public static Instant asked(String asOf) {
        if (asOf == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(asOf);
            if (moment.getYear() >= 1 && !moment.toInstant().isAfter(Instant.now())) {
                return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeParseException e) {
            // answered below, like a moment that is still to come
        }
        throw Problems.invalidParameter("asOf", Sentence.of(MomentMessages.class, MomentMessages::past));
    }

    /** The present moment, in the unit in which changes are noted. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The moment that was asked for, once all is seen that was written before it; null where none was asked for. A 400 where it
     * is none, or has not come yet; a 503 where something from before has been on its way for long.
     */
    public Instant settled(String asOf) {
        Instant moment = asked(asOf);
        if (moment != null && !settle(moment, PATIENCE)) {
            throw Problems.busy(Sentence.of(MomentMessages.class, MomentMessages::unsettled), 1);
        }
        return moment;
    }

    /**
     * Waits until all is seen that was written before the moment, which as a rule takes under a second, and nothing where the
     * moment is some minutes past.
     *
     * @return false when that took longer than the patience
     */
    public boolean settle(Instant moment, Duration patience) {
        if (moment.isBefore(Instant.now().minus(LONGEST_TRANSACTION))) {
            return true;
        }
        Instant last = Instant.now().plus(patience);
        pause(Duration.between(Instant.now(), moment.plus(TO_THE_FIRST_WRITE)));
        String next = nextTransaction();
        while (!haveEnded(next)) {
            if (Instant.now().isAfter(last)) {
                return false;
            }
            pause(PAUSE);
        }
        return true;
    }

    private static void pause(Duration duration) {
        if (duration.compareTo(Duration.ZERO) > 0) {
            LockSupport.parkNanos(duration.toNanos());
        }
    }

    /**
     * The number of a transaction that begins now: those that are writing have smaller ones. The end of a snapshot would not
     * do,
     * which is the number behind the last one that has ended.
     */
    @Transactional
    String nextTransaction() {
        return (String) database.createNativeQuery("select cast(pg_current_xact_id() as text)").getSingleResult();
    }

    @Transactional
    boolean haveEnded(String before) {
        return (Boolean) database
                .createNativeQuery("select pg_snapshot_xmin(pg_current_snapshot()) >= cast(cast(?1 as text) as xid8)")
                .setParameter(1, before).getSingleResult();
    }
}
