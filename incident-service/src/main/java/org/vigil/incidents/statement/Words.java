package org.vigil.incidents.statement;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.ActorRole.Attribution;

/** The words of the domain as parts of sentences. */
public final class Words {

    private Words() {
    }

    /** A constant of the domain; to programs as JSON has it. */
    public static Sentence of(Enum<?> constant) {
        String code = WireNames.of(constant);
        return Sentence.of(WordMessages.class,
                say -> constant instanceof Attribution ? say.attributed(code) : say.of(code));
    }

    /** A word as programs have it, such as the kind of a change. */
    public static Sentence of(String code) {
        return Sentence.of(WordMessages.class, say -> say.of(code));
    }

    /** Words that begin a sentence. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Parts of a sentence one after the other. */
    public static Sentence sequence(List<String> parts) {
        return Sentence.of(WordMessages.class, say -> String.join(say.semicolon() + " ", parts));
    }

    /** Several, such as names that others gave, one after the other. */
    public static Sentence list(Collection<String> words) {
        return Sentence.of(WordMessages.class,
                say -> words.stream().map(OthersWords::isolated).collect(Collectors.joining(say.comma() + " ")));
    }
}
