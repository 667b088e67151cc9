package org.vigil.incidents.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.Words;

/** Collects what two states differ in. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    /** Notes a value, unless it has stayed. */
    public Differences value(String field, Function<DifferenceMessages, String> name, Object before, Object after) {
        return value(field, before, after, (was, is) -> change(name, was, is));
    }

    /** The same in words of its own; one of the two values may be null. */
    public <T> Differences value(String field, T before, T after, BiFunction<T, T, Sentence> says) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, before, after, says.apply(before, after)));
        }
        return this;
    }

    /** Notes the entries of a list that are new, gone or other than before, by a key; their order tells nothing. */
    public <T> Differences entries(String field, List<T> before, List<T> after, Function<T, ?> key,
            BiFunction<T, T, Sentence> says) {
        Map<Object, T> left = new LinkedHashMap<>();
        before.forEach(entry -> left.put(key.apply(entry), entry));
        for (T entry : after) {
            value(field, left.remove(key.apply(entry)), entry, says);
        }
        left.values().forEach(gone -> value(field, gone, null, says));
        return this;
    }

    /** What became of another name of a thing; null before for a new one, null after for one that is gone. */
    public static Sentence alias(String was, String is) {
        return Sentence.of(DifferenceMessages.class, (say, language) -> is == null
                ? say.aliasGone(OthersWords.isolated(was, language))
                : say.aliasAdded(OthersWords.isolated(is, language)));
    }

    /** What was noted, in that order. */
    public List<Difference> found() {
        return List.copyOf(found);
    }

    private static Sentence change(Function<DifferenceMessages, String> name, Object was, Object is) {
        return Sentence.of(DifferenceMessages.class, (say, language) -> {
            if (was == null) {
                return say.added(name.apply(say), shown(is).in(language));
            }
            return is == null ? say.gone(name.apply(say), shown(was).in(language))
                    : say.changed(name.apply(say), shown(was).in(language), shown(is).in(language));
        });
    }

    private static Sentence shown(Object value) {
        return value instanceof Enum<?> constant ? Words.of(constant)
                : value instanceof Integer ? Sentence.of(value.toString())
                        : Sentence.of(language -> OthersWords.isolated(String.valueOf(value), language));
    }
}
