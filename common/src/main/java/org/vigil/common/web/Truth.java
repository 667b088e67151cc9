package org.vigil.common.web;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** True or false as it comes in queries and forms. */
public final class Truth {

    private Truth() {
    }

    /** Which of both, or null where the parameter is absent; a 400 that names it when it is neither. */
    public static Boolean parameter(String name, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Problems.invalidParameter(name, Sentence.of(RefusalMessages.class, RefusalMessages::trueOrFalse));
        }
        return value == null ? null : Boolean.valueOf(value);
    }
}
