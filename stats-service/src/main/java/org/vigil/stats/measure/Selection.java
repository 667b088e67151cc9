package org.vigil.stats.measure;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which incidents, or reports, are looked at.
 *
 * @param window those that touch these days
 * @param filter those with one of the values of each dimension that is named
 * @param asOf those that were known, as they were known at that moment
 */
public record Selection(Span window, Map<Dimension, List<String>> filter, Instant asOf) {

    /** The same over other days. */
    public Selection over(Span days) {
        return new Selection(days, filter, asOf);
    }

    /** The same of what has one of these values, whatever of that dimension was asked for before; nothing has one of none. */
    public Selection where(Dimension dimension, List<String> values) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(filter);
        changed.put(dimension, values);
        return new Selection(window, changed, asOf);
    }

    /** The same whatever it has of that dimension. */
    public Selection without(Dimension dimension) {
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(filter);
        changed.remove(dimension);
        return new Selection(window, changed, asOf);
    }

    /** The values that a dimension is filtered by, none where it is not. */
    public List<String> valuesOf(Dimension dimension) {
        return filter.getOrDefault(dimension, List.of());
    }

    /**
     * Adds the conditions on the table that is called {@code f}; merged, withdrawn and discounted incidents are never selected.
     */
    public void restrict(Query query) {
        query.add(" where f.counted and f.known_at <= ? and (f.superseded_at is null or f.superseded_at > ?)", asOf, asOf);
        narrow(query);
    }

    /**
     * Adds the conditions on one revision in the table that is called {@code f}, whenever it was known: the window and the
     * filters.
     */
    public void narrow(Query query) {
        if (!window.equals(Span.EVER)) {
            query.add(" and daterange(f.valid_from, f.valid_to, '[]') && daterange(?, ?, '[]')", window.first(), window.last());
        }
        filter.forEach((dimension, values) -> {
            if (dimension.isArray()) {
                query.add(" and f." + dimension.column() + " && ?", values);
            } else if (dimension == Dimension.EVENT_TYPE) {
                narrowEventTypes(query, values);
            } else {
                query.add(" and f." + dimension.column() + " = any(?)", values);
            }
        });
    }

    /** A type without a sub-type stands for all of its sub-types; one condition alone is met faster than either of two. */
    private static void narrowEventTypes(Query query, List<String> values) {
        Map<Boolean, List<String>> bySubType = values.stream().collect(Collectors.partitioningBy(value -> value.contains("/")));
        if (bySubType.get(true).isEmpty()) {
            query.add(" and split_part(f.event_type, '/', 1) = any(?)", values);
        } else if (bySubType.get(false).isEmpty()) {
            query.add(" and f.event_type = any(?)", values);
        } else {
            query.add(" and (f.event_type = any(?) or split_part(f.event_type, '/', 1) = any(?))", bySubType.get(true),
                    bySubType.get(false));
        }
    }
}
