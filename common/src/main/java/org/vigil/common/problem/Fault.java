package org.vigil.common.problem;

import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;

/**
 * What is wrong with one part of a request.
 *
 * @param field the path of the field in the body, such as {@code casualties[0].low}, or the name of the parameter or header
 * @param in where it stands
 * @param message what it must be instead, to be read behind its name
 */
public record Fault(String field, In in, Sentence message) {

    /** The parts of a request, as OpenAPI calls them; {@code body} beside them. */
    public enum In {
        body,
        query,
        path,
        header
    }

    /** A field of the body. */
    public static Fault body(String field, Sentence message) {
        return new Fault(field, In.body, message);
    }

    /** The same of what holds it: {@code from} behind {@code where.} is {@code where.from}. */
    public Fault within(String prefix) {
        return new Fault(prefix + field, In.body, message);
    }

    /** The field and what it must be, as a sentence by itself; what ends with one is not ended once more. */
    public Sentence sentence() {
        return Sentence.of(RefusalMessages.class, (say, language) -> say.of(OthersWords.isolated(field),
                message.in(language).replaceFirst("\\.$", "")));
    }
}
