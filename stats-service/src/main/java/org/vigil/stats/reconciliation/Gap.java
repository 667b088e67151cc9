package org.vigil.stats.reconciliation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.Period;

/**
 * A published number and ours that differ, with the means to count otherwise.
 *
 * @param period the days that the figure speaks of
 * @param question what we counted
 * @param ours what it came to
 * @param tally answers other questions
 */
record Gap(Period period, Question question, OwnCount ours, Function<Question, Counted> tally) {

    Map<Dimension, List<String>> filter() {
        return question.selection().filter();
    }

    OwnCount counted(Measure measure) {
        return OwnCount.of(tally.apply(new Question(measure, question.bucket(), null, question.selection())));
    }

    OwnCount counted(Span days) {
        return OwnCount.of(tally.apply(question.over(days)));
    }

    OwnCount counted(Map<Dimension, List<String>> filter) {
        return OwnCount.of(split(null, filter));
    }

    /** The same measure and days over another scope, split by a dimension; null for not split. */
    Counted split(Dimension groupBy, Map<Dimension, List<String>> filter) {
        Selection selection = question.selection();
        return tally.apply(new Question(question.measure(), question.bucket(), groupBy,
                new Selection(selection.window(), filter, selection.asOf())));
    }

    /**
     * A cause by which our count would be another one; empty where it would be the same.
     *
     * @param how says so of that count in words
     */
    Optional<Cause> otherwise(OwnCount count, BiFunction<CauseMessages, String, String> how) {
        return count.bounds().equals(ours.bounds()) ? Optional.empty()
                : Optional.of(new Cause(Sentence.of(CauseMessages.class,
                        (say, language) -> how.apply(say, count.words().in(language))), count.reach()));
    }

    /** The scope without one of its dimensions. */
    Map<Dimension, List<String>> without(Dimension dimension) {
        Map<Dimension, List<String>> wider = new EnumMap<>(Dimension.class);
        wider.putAll(filter());
        wider.remove(dimension);
        return wider;
    }
}
