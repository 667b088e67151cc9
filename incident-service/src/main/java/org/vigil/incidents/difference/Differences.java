package org.vigil.incidents.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.vigil.common.problem.WireNames;

/** Collects what two states differ in. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    /** Notes a value, unless it has stayed. */
    public Differences value(String field, String name, Object before, Object after) {
        return value(field, before, after, (was, is) -> name + ": " + change(was, is) + ".");
    }

    /** The same in words of its own; one of the two values may be null. */
    public <T> Differences value(String field, T before, T after, BiFunction<T, T, String> says) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, before, after, says.apply(before, after)));
        }
        return this;
    }

    /** Notes the entries of a list that are new, gone or other than before, by a key; their order tells nothing. */
    public <T> Differences entries(String field, List<T> before, List<T> after, Function<T, ?> key,
            BiFunction<T, T, String> says) {
        Map<Object, T> left = new LinkedHashMap<>();
        before.forEach(entry -> left.put(key.apply(entry), entry));
        for (T entry : after) {
            value(field, left.remove(key.apply(entry)), entry, says);
        }
        left.values().forEach(gone -> value(field, gone, null, says));
        return this;
    }

    /** What was noted, in that order. */
    public List<Difference> found() {
        return List.copyOf(found);
    }

    private static String change(Object was, Object is) {
        if (was == null) {
            return shown(is) + " is new";
        }
        return is == null ? shown(was) + " is gone" : "from " + shown(was) + " to " + shown(is);
    }

    private static String shown(Object value) {
        return value instanceof Enum<?> ? WireNames.of(value) : String.valueOf(value);
    }
}
