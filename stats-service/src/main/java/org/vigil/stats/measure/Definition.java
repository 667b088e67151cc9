package org.vigil.stats.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

/**
 * How the numbers of an answer were made.
 *
 * @param measure what was counted
 * @param bucket how long a time was counted together, null where time is not split
 * @param groupBy by what it was split, null where it was not
 * @param from the first day, null for no limit
 * @param to the last day, included; null for no limit
 * @param filters the values by dimension
 * @param countingRule the rules in words
 */
@Schema(description = "How the numbers of the answer were made.")
public record Definition(@Schema(examples = "incidents") String measure,
        @Schema(nullable = true, examples = "month") Bucket bucket, @Schema(nullable = true) Dimension groupBy,
        @Schema(nullable = true, examples = "2019-07-01") LocalDate from,
        @Schema(nullable = true, examples = "2019-08-31") LocalDate to, Map<String, List<String>> filters,
        @Schema(examples = "Each incident counts once.") Sentence countingRule) {

    private static final Sentence NEVER = Sentence.of(RuleMessages.class, RuleMessages::never);
    private static final Sentence PLACED = Sentence.of(RuleMessages.class, RuleMessages::placed);
    private static final Sentence ALL_PLACED = Sentence.of(RuleMessages.class, RuleMessages::allPlaced);
    private static final Sentence OVERLAP = Sentence.of(RuleMessages.class, RuleMessages::overlap);

    /** Of a count. */
    public static Definition of(Question question) {
        List<Sentence> rules = new ArrayList<>(List.of(question.measure().rule(), PLACED));
        if (question.overlaps()) {
            rules.add(OVERLAP);
        }
        return of(WireNames.of(question.measure()), question.bucket(), question.groupBy(), question.selection(), rules,
                question.measure() != Measure.REPORTS);
    }

    /** What holds for one count beyond {@link #ofAll}, in words. */
    public static Sentence ofOne(Question question) {
        return question.overlaps() ? question.measure().rule().and(OVERLAP) : question.measure().rule();
    }

    /** What holds for every count of incidents over a selection, in words. */
    public static Sentence ofAll(Selection selection) {
        return ALL_PLACED.and(NEVER, verification(selection));
    }

    /** The same with further rules, in whole sentences. */
    public Definition with(Sentence... rules) {
        return new Definition(measure, bucket, groupBy, from, to, filters, countingRule.and(rules));
    }

    /** Of casualty lines. */
    public static Definition ofCasualties(Selection selection) {
        return of("casualties", null, null, selection,
                List.of(Sentence.of(RuleMessages.class, RuleMessages::lines)), true);
    }

    private static Definition of(String measure, Bucket bucket, Dimension groupBy, Selection selection, List<Sentence> rules,
            boolean incidents) {
        List<Sentence> all = new ArrayList<>(rules);
        if (incidents) {
            all.add(NEVER);
            all.add(verification(selection));
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        selection.filter().forEach((dimension, values) -> filters.put(WireNames.of(dimension), values));
        Span window = selection.window();
        return new Definition(measure, bucket, groupBy, window.isOpenBefore() ? null : window.first(),
                window.isOpenAfter() ? null : window.last(), filters, Sentence.of(all));
    }

    private static Sentence verification(Selection selection) {
        boolean every = selection.valuesOf(Dimension.VERIFICATION).isEmpty();
        return Sentence.of(RuleMessages.class, say -> every ? say.everyVerification() : say.namedVerification());
    }
}
