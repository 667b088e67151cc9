package org.vigil.common.problem;

import java.io.Serial;

import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that no column can hold: PostgreSQL stores no NUL character, and UTF-8 writes no half of a surrogate pair. */
public final class UnacceptableText extends JsonMappingException {

    /** What the sender is told. */
    public static final String MESSAGE = "holds a NUL character or half of a surrogate pair; remove it";

    @Serial
    private static final long serialVersionUID = 1L;

    /** Raised while the given parser stands on the text. */
    public UnacceptableText(java.io.Closeable parser) {
        super(parser, MESSAGE);
    }
}
