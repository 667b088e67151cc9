package org.vigil.sources.source;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** The moment as of which something is asked for. */
public final class AsOf {

    private AsOf() {
    }

    /** The moment, or null where the parameter is absent; a 400 when it is none that a database stores. */
    public static Instant parameter(String asOf) {
        if (asOf == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(asOf);
            if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year that no database stores
        }
        throw Problems.invalidParameter("asOf", Sentence.of(SourceMessages.class, SourceMessages::instant));
    }
}
