package org.vigil.stats.casualty;

import java.util.List;
import java.util.UUID;

import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Selection;

/** Writes sums over casualty lines as SQL: incidents are called {@code f}, lines {@code l}. */
final class LineSql {

    static final String CUT = "f.valid_from < ? or f.valid_to > ? as cut";
    private static final String INCIDENT = """
            f.id, f.revision, f.valid_from, f.valid_to, f.precision, f.country, f.admin1, f.verification,
              cast(null as text) as source, l.casualty_group, l.outcome, l.part_of, """ + " " + CUT;

    private static final String BY_INCIDENT = " group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13";

    private LineSql() {
    }

    /** Sums beside columns of which the last is {@link #CUT}; without its conditions. */
    static Query select(Selection selection, String columns) {
        return new Query().add("select " + columns + """
                , coalesce(sum(l.low), 0) as low, coalesce(sum(coalesce(l.best, l.low)), 0) as best,
                  coalesce(sum(coalesce(l.high, l.best, l.low)), 0) as high,
                  count(*) filter (where l.low is null or l.best is null or l.high is null) as unknown
                from counted_incident f cross join lateral casualty_lines(f.casualties) l""",
                selection.window().first(), selection.window().last());
    }

    /** The lines of groups that were not asked for count nowhere. */
    static Query onlyGroups(Selection selection, Query query) {
        List<String> groups = selection.filter().getOrDefault(Dimension.GROUP, List.of());
        return groups.isEmpty() ? query : query.add(" and l.casualty_group = any(?)", groups);
    }

    /** What each incident gives to one place, by id: at most so many behind the given id. */
    static Query at(Selection selection, LinePlace place, UUID after, int limit) {
        Query query = select(selection, INCIDENT);
        selection.restrict(query);
        onlyGroups(selection, query);
        query.add(" and f.casualty_groups @> ? and l.casualty_group = ? and l.outcome = ?", List.of(place.group()),
                place.group(), place.outcome());
        if (place.partOf() == null) {
            query.add(" and l.part_of is null");
        } else {
            query.add(" and l.part_of = ?", place.partOf());
        }
        query.add(" and (f.valid_from < ? or f.valid_to > ?) = " + place.outside(), selection.window().first(),
                selection.window().last());
        return query.add(
                " and f.id > ?" + BY_INCIDENT + " order by f.id limit ?", after, limit);
    }

    /** What these revisions give, wherever in the answer, whether or not they were known at the moment that is asked for. */
    static Query of(Selection selection, List<UUID> ids, List<Integer> revisions) {
        Query query = select(selection, INCIDENT).add("""
                 join unnest(cast(? as uuid[]), cast(? as integer[])) as wanted (id, revision)
                  on wanted.id = f.id and wanted.revision = f.revision
                where f.counted""", ids, revisions);
        selection.narrow(query);
        return onlyGroups(selection, query)
                .add(BY_INCIDENT + " order by f.id, l.casualty_group, l.outcome, l.part_of");
    }

    /** Id and revision of all of which a line is added up. */
    static Query revisions(Selection selection) {
        Query query = new Query().add("select f.id, f.revision from counted_incident f");
        selection.restrict(query);
        query.add(" and exists (select from casualty_lines(f.casualties) l where true");
        return onlyGroups(selection, query).add(")");
    }
}
