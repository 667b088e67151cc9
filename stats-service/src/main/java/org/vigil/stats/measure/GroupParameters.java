package org.vigil.stats.measure;

import java.time.Instant;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** What is to be counted and by which groups it is to be split, over the window as a whole. */
public class GroupParameters extends MeasureParameters {

    @QueryParam("groupBy")
    @Parameter(description = "The name of a filter by whose values the answer is split.", example = "admin1")
    String groupBy;

    /** What is asked, as of the moment asked for but none after the given one. */
    public Question question(Instant latest) {
        return question(latest, Bucket.ALL, groupBy);
    }

    /** The same where it makes no sense without groups. */
    public Question groupedQuestion(Instant latest) {
        Question question = question(latest);
        if (question.groupBy() == null) {
            throw Problems.invalidParameter("groupBy", Sentence.of(ParameterMessages.class, ParameterMessages::groups));
        }
        return question;
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add("groupBy");
        return names;
    }
}
