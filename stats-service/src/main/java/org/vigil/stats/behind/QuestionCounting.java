package org.vigil.stats.behind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.vigil.stats.measure.Contribution;
import org.vigil.stats.measure.ContributionSql;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Question;

/**
 * The counting of an ordinary question.
 *
 * @param question what is asked
 * @param rows in what its rows are found in the answer
 * @param unallocated in what list of the answer the rest is
 * @param label the label of the row in which a bucket stands
 * @param restLabel that of an entry of the rest
 */
public record QuestionCounting(Question question, String rows, String unallocated, UnaryOperator<String> label,
        UnaryOperator<String> restLabel)
        implements
            Counting {

    private static final String REPORTS = """
            (select id, revision, known_at, true as counted, case when revision = 1 then 'filed' else 'revised' end as change,
              cast(null as uuid) as change_id, cast(null as text) as verification from known_report)""";

    /** Of an answer that has the lists rows and unallocated. */
    public QuestionCounting(Question question) {
        this(question, "rows", "unallocated", bucket -> bucket);
    }

    /** Of an answer in which the rest is labelled by its bucket. */
    public QuestionCounting(Question question, String rows, String unallocated, UnaryOperator<String> label) {
        this(question, rows, unallocated, label, bucket -> bucket);
    }

    @Override
    public Query revisions() {
        return ContributionSql.revisions(question);
    }

    @Override
    public Query parts(List<UUID> ids, List<Integer> revisions) {
        return ContributionSql.of(question, ids, revisions);
    }

    @Override
    public Part part(ResultSet row) throws SQLException {
        Contribution c = Contribution.of(question, row);
        boolean isRow = c.reason() == null;
        String bucket = (isRow ? label : restLabel).apply(c.bucket());
        return new Part(c.id(), isRow ? rows : unallocated, bucket, c.group(), null, null, c.reason(), c.number().low(),
                c.number().best(), c.number().high(), c.unknown());
    }

    @Override
    public String history() {
        return question.measure() == Measure.REPORTS ? REPORTS : "incident_fact";
    }

    @Override
    public String address(UUID id) {
        return (question.measure() == Measure.REPORTS ? "/api/v1/reports/" : "/api/v1/incidents/") + id;
    }
}
