package org.vigil.sources.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/**
 * Walks through the reports from the newest down, in stretches that grow while little is found. Within a stretch the
 * index finds everything at once; what is common has filled the page after a short stretch, what is rare is little in
 * all of them. So no search reads much more than it answers with, and no page takes longer than another, whatever the
 * planner knows of the words.
 */
@ApplicationScoped
class Walk {

    private static final long FIRST_STRETCH = 4_096;
    private static final long MOST_GROWTH = 16;
    private static final double RESERVE = 1.25;

    private final EntityManager database;

    Walk(EntityManager database) {
        this.database = database;
    }

    /** Up to {@code limit} reports that hold all of these conditions, the newest filed first, behind the one named. */
    List<UUID> find(Conditions conditions, UUID after, int limit) {
        long below = after == null ? end() : position(after);
        if (conditions.areInOrder()) {
            String any = conditions.all().isEmpty() ? "" : conditions.sql() + " and ";
            return inOrder("select report_id from report_search s where " + any + "s.position < :below", conditions, below,
                    limit);
        }
        preferTheIndex();
        return conditions.ofOneOrigin() ? inOrder(gathered(conditions), conditions, below, limit)
                : walk(conditions, below, limit);
    }

    private List<UUID> walk(Conditions conditions, long below, int limit) {
        List<UUID> found = new ArrayList<>();
        long low = below;
        long length = FIRST_STRETCH;
        while (low > 0 && found.size() < limit) {
            Blocks blocks = Blocks.below(low, length);
            low = blocks.low();
            Conditions within = conditions.within(blocks);
            found.addAll(inOrder(gathered(within), within, below, limit - found.size()));
            length = next(below - low, found.size(), limit);
        }
        return found;
    }

    /** As long as the rest will probably need, as dense as it was so far. */
    private static long next(long covered, int found, int wanted) {
        long most = covered * MOST_GROWTH;
        long needed = found == 0 ? most : (long) (RESERVE * covered * (wanted - found) / found);
        return Math.max(FIRST_STRETCH, Math.min(most, needed));
    }

    /**
     * The rows are gathered before they are put in order, lest the planner walk the order and look at each row for the words.
     */
    private static String gathered(Conditions conditions) {
        return "with hit as materialized (" + conditions.everything()
                + ") select report_id from hit s where s.position < :below";
    }

    @SuppressWarnings("unchecked")
    private List<UUID> inOrder(String rows, Conditions conditions, long below, int limit) {
        Query query = database.createNativeQuery(rows + " order by s.position desc limit :most");
        conditions.values().forEach(query::setParameter);
        return query.setParameter("below", below).setParameter("most", limit).getResultList();
    }

    private long end() {
        return ((Number) database.createNativeQuery("select coalesce(max(position), 0) + 1 from report_search")
                .getSingleResult())
                .longValue();
    }

    private long position(UUID report) {
        List<?> positions = database.createNativeQuery("select position from report_search where report_id = ?1")
                .setParameter(1, report).getResultList();
        if (positions.isEmpty()) {
            throw Problems.invalidParameter("cursor", Sentence.of(RefusalMessages.class, RefusalMessages::cursor));
        }
        return (Long) positions.get(0);
    }

    /** While a table is young, the planner takes reading all of it for cheap; compiling a plan costs more than any search. */
    private void preferTheIndex() {
        database.createNativeQuery("select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)")
                .getSingleResult();
    }
}
