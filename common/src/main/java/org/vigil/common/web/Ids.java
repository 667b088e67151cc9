package org.vigil.common.web;

import java.util.UUID;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** Ids as they come in queries. */
public final class Ids {

    private Ids() {
    }

    /** The id, or null where the parameter is absent; a 400 that names it when it is no id. */
    public static UUID parameter(String name, String value) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw Problems.invalidParameter(name, Sentence.of(RefusalMessages.class, RefusalMessages::id));
        }
    }
}
