package org.vigil.stats.scoreboard;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.vigil.stats.reconciliation.Status;

/** Counts figures in the database. */
@ApplicationScoped
class ScoreRepository {

    private final EntityManager entities;

    ScoreRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The publishers of figures behind that slug, by the alphabet; all of them, or the given one. */
    List<String> publishers(String after, String only, int limit) {
        String one = only == null ? "" : " and publisher = :only";
        Query query = entities.createNativeQuery("select distinct publisher from figure where publisher > :after" + one
                + " order by publisher").setParameter("after", after).setMaxResults(limit);
        if (only != null) {
            query.setParameter("only", only);
        }
        return rows(query);
    }

    List<OfStatus> byStatus(List<String> publishers) {
        return ScoreRepository.<Object[]> rows(entities.createNativeQuery("""
                select publisher, status, count(*) from figure where publisher = any(cast(:publishers as text[]))
                group by publisher, status""").setParameter("publishers", array(publishers))).stream()
                .map(row -> new OfStatus((String) row[0], Status.valueOf((String) row[1]), ((Number) row[2]).longValue()))
                .toList();
    }

    List<OfRule> byRule(List<String> publishers) {
        return ScoreRepository.<Object[]> rows(entities.createNativeQuery("""
                select publisher, said ->> 'rule', count(*) filter (where said ->> 'holds' = 'true'),
                  count(*) filter (where said ->> 'holds' = 'false'), count(*) filter (where said ->> 'holds' is null)
                from figure cross join lateral jsonb_array_elements(checks) as each (said)
                where publisher = any(cast(:publishers as text[])) group by 1, 2 order by 1, 2""")
                .setParameter("publishers", array(publishers))).stream()
                .map(row -> new OfRule((String) row[0], (String) row[1], ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(), ((Number) row[4]).longValue()))
                .toList();
    }

    private static String[] array(List<String> publishers) {
        return publishers.toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> rows(Query query) {
        return query.getResultList();
    }

    /** How many figures of a publisher stand so. */
    record OfStatus(String publisher, Status status, long figures) {
    }

    /** What a rule says of the figures of a publisher. */
    record OfRule(String publisher, String rule, long held, long failed, long unsaid) {
    }
}
