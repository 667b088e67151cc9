package org.vigil.stats.change;

import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;

/**
 * The sources that published throughout what is compared: in its first days and in its last, so that one which was added or
 * given
 * up in between makes no change.
 *
 * @param first the first days compared
 * @param last the last ones
 * @param sources the sources, by slug in order
 */
record Panel(Span first, Span last, List<String> sources) {

    /** The days of the earliest bucket that a question compares with, or of the whole span before. */
    static Span firstCompared(Question question) {
        Span window = question.selection().window();
        return question.bucket() == Bucket.ALL ? window.before() : question.bucket().before(window.first());
    }

    /** The days of the last bucket, as far as they lie in the window. */
    static Span lastCompared(Question question) {
        Span window = question.selection().window();
        Span last = question.bucket().around(window.last());
        return question.bucket() == Bucket.ALL || window.first().isAfter(last.first()) ? window
                : new Span(last.first(), window.last());
    }

    Sentence rule() {
        return Sentence.of(RuleMessages.class, say -> say.panel(first.first().toString(), first.last().toString(),
                last.first().toString(), last.last().toString()));
    }
}
