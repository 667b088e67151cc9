package org.vigil.stats.change;

import java.time.Instant;
import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Truth;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.QuestionParameters;
import org.vigil.stats.measure.Span;

/** What is compared, and over which sources. */
class ChangeParameters extends QuestionParameters {

    static final String LIKE_FOR_LIKE = "likeForLike";

    @QueryParam(LIKE_FOR_LIKE)
    @Parameter(description = "true to count only what was told by sources that published throughout; false when absent.", example = "true")
    String likeForLike;

    /** What is asked; both ends of the window are known. */
    @Override
    public Question question(Instant latest) {
        Question question = super.question(latest);
        Span window = question.selection().window();
        if (window.isOpenBefore()) {
            throw Problems.invalidParameter("from", Sentence.of(ChangeMessages.class, ChangeMessages::needed));
        }
        if (window.isOpenAfter()) {
            throw Problems.invalidParameter("to", Sentence.of(ChangeMessages.class, ChangeMessages::needed));
        }
        return question;
    }

    boolean isLikeForLike() {
        return Boolean.TRUE.equals(Truth.parameter(LIKE_FOR_LIKE, likeForLike));
    }

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add(LIKE_FOR_LIKE);
        return names;
    }
}
