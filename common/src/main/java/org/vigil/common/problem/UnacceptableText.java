package org.vigil.common.problem;

import java.io.Serial;

import com.fasterxml.jackson.databind.JsonMappingException;

/** A text that no column can hold: PostgreSQL stores no NUL character, and UTF-8 writes no half of a surrogate pair. */
public final class UnacceptableText extends JsonMappingException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Whether the text is such a one. */
    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Raised while the given parser stands on the text. */
    public UnacceptableText(java.io.Closeable parser) {
        super(parser, "A NUL character or half of a surrogate pair");
    }
}
