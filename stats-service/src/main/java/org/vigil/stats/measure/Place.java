package org.vigil.stats.measure;

import java.util.List;

/**
 * One place of an answer: a row, or an entry under unallocated.
 *
 * @param question what was asked
 * @param bucket the bucket of the place, null for what lies wholly in none
 * @param outside whether the place holds what reaches out of the window
 * @param group its group, null for what has none
 * @param country of what is placed only by country, where the answer is split by divisions; else null
 */
public record Place(Question question, Span bucket, boolean outside, String group, String country) {

    /** Adds the conditions on the columns of a contribution. */
    void choose(Query query) {
        query.add(outside ? " where cut" : " where not cut");
        if (bucket == null) {
            query.add(" and first is null");
        } else {
            query.add(" and first = ?", bucket.first());
        }
        choose(query, "grp", group);
        choose(query, "grp_country", country);
    }

    private static void choose(Query query, String column, String value) {
        if (value == null) {
            query.add(" and " + column + " is null");
        } else {
            query.add(" and " + column + " = ?", value);
        }
    }

    /**
     * Adds conditions on the table that is called {@code f} that everything at the place meets. They choose nothing, but let
     * the
     * database look only at what is near it.
     */
    void approach(Query query, String groupColumn) {
        Span window = question.selection().window();
        if (outside) {
            query.add(" and (daterange(f.valid_from, f.valid_to, '[]') @> cast(? as date)"
                    + " or daterange(f.valid_from, f.valid_to, '[]') @> cast(? as date))", window.first(), window.last());
        } else if (bucket == null) {
            query.add(" and f.valid_from < f.valid_to");
        } else if (question.bucket() != Bucket.ALL) {
            query.add(" and f.valid_from between ? and ? and f.valid_to <= ?", bucket.first(), bucket.last(), bucket.last());
        }
        if (group != null && question.groupBy().isArray()) {
            query.add(" and f." + groupColumn + " @> ?", List.of(group));
        } else if (group != null) {
            query.add(" and f." + groupColumn + " = ?", group);
        } else if (country != null) {
            query.add(" and f.country = ? and f.admin1 is null", country);
        }
    }
}
