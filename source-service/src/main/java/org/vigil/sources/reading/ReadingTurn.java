package org.vigil.sources.reading;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * Lets one document be read at a time: taken apart it needs many times its size, and several at once would need more memory
 * than
 * the service has.
 */
@ApplicationScoped
public class ReadingTurn {

    private static final int LONGEST_SECONDS = 5;

    private final Semaphore turn = new Semaphore(1, true);

    /** What is done with a document. */
    @FunctionalInterface
    public interface Reading<T, X extends Exception> {

        T read() throws X;
    }

    /** Reads when it is its turn, however long that takes. */
    public <T, X extends Exception> T wait(Reading<T, X> reading) throws X {
        turn.acquireUninterruptibly();
        return read(reading);
    }

    /**
     * Reads when it is its turn; for somebody who waits for the answer.
     *
     * @throws org.vigil.common.problem.Refusal 503 where too many are before it
     */
    public <T, X extends Exception> T soon(Reading<T, X> reading) throws X {
        try {
            if (!turn.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw Problems.busy(Sentence.of(ReadingMessages.class, ReadingMessages::busy), LONGEST_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.busy(Sentence.of(ReadingMessages.class, ReadingMessages::stopping), LONGEST_SECONDS);
        }
        return read(reading);
    }

    private <T, X extends Exception> T read(Reading<T, X> reading) throws X {
        try {
            return reading.read();
        } finally {
            turn.release();
        }
    }
}
