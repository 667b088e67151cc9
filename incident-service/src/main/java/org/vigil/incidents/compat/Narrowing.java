package org.vigil.incidents.compat;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition on the table of incidents, whose alias is {@code i}.
 *
 * @param sql with a question mark for each value
 * @param values in that order; a list of texts is an array of the database
 */
public record Narrowing(String sql, List<Object> values) {

    /** Every incident. */
    public static final Narrowing NONE = new Narrowing("true", List.of());

    /** A condition with its values. */
    public static Narrowing of(String sql, Object... values) {
        return new Narrowing(sql, List.of(values));
    }

    /** All of them together. */
    public static Narrowing all(List<Narrowing> parts) {
        return joined(parts, " and ");
    }

    /** Any of them. */
    public static Narrowing any(List<Narrowing> parts) {
        return joined(parts, " or ");
    }

    private static Narrowing joined(List<Narrowing> parts, String word) {
        if (parts.isEmpty()) {
            return NONE;
        }
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values));
        return new Narrowing("(" + String.join(word, parts.stream().map(Narrowing::sql).toList()) + ")", values);
    }
}
