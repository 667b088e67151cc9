package org.vigil.incidents.compat.acled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.compat.ActorNames;
import org.vigil.incidents.compat.CountedIncidents;
import org.vigil.incidents.compat.Narrowing;
import org.vigil.incidents.compat.ReadIncident;

/**
 * Finds the rows of a page. What the database can decide by itself it skips to; else incidents are looked at in their
 * order until the page is full, and not endlessly.
 */
@ApplicationScoped
class AcledReader {

    private static final int LOOKED_AT_ONCE = 2_000;
    private static final int MOST_LOOKED_AT = 100_000;

    private final CountedIncidents incidents;
    private final ActorNames actors;
    private final Narrow narrow;

    AcledReader(CountedIncidents incidents, ActorNames actors, Narrow narrow) {
        this.incidents = incidents;
        this.actors = actors;
        this.narrow = narrow;
    }

    /** The rows of the page, each with the columns that were asked for. */
    List<Map<String, Object>> rows(AcledQuery query) {
        List<Narrowing> narrowings = new ArrayList<>();
        boolean exact = true;
        for (List<Term> group : query.groups()) {
            List<Narrow.Condition> conditions = group.stream().map(narrow::by).flatMap(Optional::stream).toList();
            boolean complete = conditions.size() == group.size();
            exact &= complete && conditions.stream().allMatch(Narrow.Condition::exact);
            if (complete) {
                narrowings.add(Narrowing.any(conditions.stream().map(Narrow.Condition::narrowing).toList()));
            }
        }
        Narrowing narrowing = Narrowing.all(narrowings);
        long skipped = (query.page() - 1L) * query.limit();
        List<Map<String, Object>> rows = exact ? shown(incidents.page(narrowing, skipped, query.limit()), query)
                : lookedThrough(narrowing, query, skipped);
        return rows.stream().map(row -> chosen(row, query)).toList();
    }

    private List<Map<String, Object>> lookedThrough(Narrowing narrowing, AcledQuery query, long skipped) {
        Predicate<Map<String, Object>> asAsked = query.asAsked();
        List<Map<String, Object>> rows = new ArrayList<>();
        Optional<UUID> last = Optional.empty();
        long found = 0;
        for (int lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += LOOKED_AT_ONCE) {
            List<ReadIncident> next = incidents.after(narrowing, last, LOOKED_AT_ONCE);
            for (Map<String, Object> row : shown(next, query)) {
                if (asAsked.test(row) && ++found > skipped) {
                    rows.add(row);
                    if (rows.size() == query.limit()) {
                        return rows;
                    }
                }
            }
            if (next.size() < LOOKED_AT_ONCE) {
                return rows;
            }
            last = Optional.of(next.get(next.size() - 1).id());
        }
        throw Problems.invalidParameter("page", Sentence.of(AcledMessages.class, say -> say.far(MOST_LOOKED_AT)));
    }

    private List<Map<String, Object>> shown(List<ReadIncident> found, AcledQuery query) {
        Map<String, ActorNames.Named> named = actors.of(found);
        return found.stream().map(incident -> AcledRow.of(incident, named, query.numericInter())).toList();
    }

    private static Map<String, Object> chosen(Map<String, Object> row, AcledQuery query) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        query.columns().forEach(column -> chosen.put(column.wire(), row.get(column.wire())));
        return chosen;
    }
}
