package org.vigil.incidents.imports.row;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.vigil.common.text.Sentence;

/**
 * Something to be said about a row.
 *
 * @param column the column, or {@code row} where it is about the row as a whole
 * @param message what is the matter with it
 */
public record Remark(String column, Sentence message) {

    private static final String ROW = "row";

    /** A row that the service itself stumbles over is refused, so that those behind it go on. */
    public static final Remark FAULT = ofRow(RemarkMessages::fault);

    /** About a column, with what is itself said in a language. */
    static Remark of(String column, BiFunction<RemarkMessages, String, String> message) {
        return new Remark(column, Sentence.of(RemarkMessages.class, message));
    }

    /** About the row as a whole. */
    public static Remark ofRow(Function<RemarkMessages, String> message) {
        return of(ROW, (say, language) -> message.apply(say));
    }
}
