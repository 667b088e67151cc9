package org.vigil.stats.measure;

import java.time.Instant;
import java.util.List;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

/**
 * What is asked: a measure, side by side in buckets and groups.
 *
 * @param measure what is counted
 * @param bucket how long a time is counted together
 * @param groupBy by what it is split, null when it is not
 * @param selection over what
 */
public record Question(Measure measure, Bucket bucket, Dimension groupBy, Selection selection) {

    /** Reads the parameters measure and, where it is not null, groupBy; a 400 names what is wrong or does not go together. */
    public static Question parse(String measure, Bucket bucket, String groupBy, Selection selection) {
        if (measure == null) {
            throw Problems.invalidParameter("measure", Sentence.of(ParameterMessages.class, ParameterMessages::measure));
        }
        Question question = new Question(WireNames.parameter(Measure.class, "measure", measure), bucket,
                groupBy == null ? null : WireNames.parameter(Dimension.class, "groupBy", groupBy), selection);
        if (question.measure == Measure.REPORTS) {
            question.checkReports();
        }
        return question;
    }

    /** Of a report, only its source and its days are counted by; its claims have the rest. */
    private void checkReports() {
        for (Dimension filtered : selection.filter().keySet()) {
            if (filtered != Dimension.SOURCE) {
                throw Problems.invalidParameter(WireNames.of(filtered),
                        Sentence.of(ParameterMessages.class, ParameterMessages::reports));
            }
        }
        if (groupBy != null && groupBy != Dimension.SOURCE) {
            throw Problems.invalidParameter("groupBy",
                    Sentence.of(ParameterMessages.class, ParameterMessages::reportsBySource));
        }
    }

    /** The same over other days. */
    public Question over(Span days) {
        return new Question(measure, bucket, groupBy, selection.over(days));
    }

    /** The same as of another moment. */
    public Question asOf(Instant moment) {
        return new Question(measure, bucket, groupBy, new Selection(selection.window(), selection.filter(), moment));
    }

    /** The same, split by another dimension. */
    public Question by(Dimension dimension) {
        return new Question(measure, bucket, dimension, selection);
    }

    /** The same without groups, so that everything counts once. */
    public Question whole() {
        return new Question(measure, bucket, null, selection);
    }

    /** The same of what has one of these values, whatever of that dimension was asked for before. */
    public Question where(Dimension dimension, List<String> values) {
        return new Question(measure, bucket, groupBy, selection.where(dimension, values));
    }

    /** Whether one thing can stand in several groups, each time with its whole number, so that they add up to more than all. */
    public boolean overlaps() {
        boolean ownNumbers = measure.countsPeople() && groupBy == Dimension.GROUP
                || measure == Measure.CLAIMS && groupBy == Dimension.ACTOR || measure == Measure.REPORTS;
        return groupBy != null && groupBy.isArray() && !ownNumbers;
    }
}
