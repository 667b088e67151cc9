package org.vigil.stats.measure;

import java.time.DateTimeException;
import java.time.Instant;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** Reads the parameter asOf, and others that name such a moment. */
public final class AsOf {

    private AsOf() {
    }

    /** The moment asked for, {@code latest} when none is or when it is later; a 400 when it is no instant. */
    public static Instant parse(String text, Instant latest) {
        return parse("asOf", text, latest);
    }

    /** The same from a parameter of another name. */
    public static Instant parse(String name, String text, Instant latest) {
        if (text == null) {
            return latest;
        }
        try {
            Instant asked = Instant.parse(text);
            return asked.isAfter(latest) ? latest : asked.isBefore(Instant.EPOCH) ? Instant.EPOCH : asked;
        } catch (DateTimeException e) {
            throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::instant));
        }
    }
}
