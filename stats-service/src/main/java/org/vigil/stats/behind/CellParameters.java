package org.vigil.stats.behind;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.ParameterMessages;
import org.vigil.stats.measure.Place;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Span;

/** A question as it was asked of a series, and which place of the answer is meant. */
public class CellParameters extends QuestionParameters {

    @QueryParam("at")
    @Parameter(description = "The bucket of the row, by its label; left out where the answer has no buckets.", example = "2019-07")
    String at;

    @QueryParam("in")
    @Parameter(description = "The group of the row; left out where the answer is not split.", example = "IQ-SU")
    String in;

    @QueryParam("unallocated")
    @Parameter(description = "true for the entry under unallocated that has this bucket and this group, each left out where the entry has none.")
    String unallocated;

    @QueryParam("outside")
    @Parameter(description = "true for the entry of what reaches out of the window.")
    String outside;

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of("at", "in", "unallocated", "outside", "limit", "cursor"));
        return names;
    }

    /** The place that is meant, as of the moment asked for but none after the given one; a 400 when no answer has it. */
    Place place(Instant latest) {
        Question question = question(latest);
        boolean apart = flag("unallocated", unallocated);
        if (flag("outside", outside) && !apart) {
            throw Problems.invalidParameter("outside", Sentence.of(CellMessages.class, CellMessages::outside));
        }
        String country = apart && question.groupBy() == Dimension.ADMIN1 && in != null && Dimension.COUNTRY.accepts(in)
                ? in
                : null;
        return new Place(question, bucket(question, apart), outside != null, country == null ? group(question, apart) : null,
                country);
    }

    private static boolean flag(String name, String value) {
        if (value != null && !value.equals("true")) {
            throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::flag));
        }
        return value != null;
    }

    private Span bucket(Question question, boolean apart) {
        if (at == null) {
            if (!apart && question.bucket() != Bucket.ALL) {
                throw Problems.invalidParameter("at",
                        Sentence.of(CellMessages.class, say -> say.bucket(question.bucket().label(Span.EXAMPLE))));
            }
            return apart ? null : Span.EVER;
        }
        return question.bucket().labelled(at).orElseThrow(() -> Problems.invalidParameter("at",
                Sentence.of(CellMessages.class, say -> say.label(question.bucket().label(Span.EXAMPLE)))));
    }

    private String group(Question question, boolean apart) {
        if (question.groupBy() == null && in != null) {
            throw Problems.invalidParameter("in", Sentence.of(CellMessages.class, CellMessages::notSplit));
        }
        if (question.groupBy() != null && in == null && !apart) {
            throw Problems.invalidParameter("in", Sentence.of(CellMessages.class, CellMessages::group));
        }
        if (in != null && !question.groupBy().accepts(in)) {
            throw Problems.invalidParameter("in", question.groupBy().form());
        }
        return in;
    }
}
