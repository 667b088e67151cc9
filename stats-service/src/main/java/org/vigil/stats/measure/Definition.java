package org.vigil.stats.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;

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
        @Schema(examples = "Each incident counts once.") String countingRule) {

    private static final String NEVER = "Incidents that are discounted, withdrawn or merged into another never count.";

    private static final String PLACED = "It stands in a row when it lies wholly inside the bucket and the window, else once under unallocated.";
    private static final String ALL_PLACED = "What is counted stands in a row when it lies wholly inside its bucket and the window, else once under unallocated.";
    private static final String OVERLAP = "An incident that has several groups counts in each, so that the groups may add up to more than all.";

    /** Of a count. */
    public static Definition of(Question question) {
        List<String> rules = new ArrayList<>(List.of(question.measure().rule(), PLACED));
        if (question.overlaps()) {
            rules.add(OVERLAP);
        }
        return of(WireNames.of(question.measure()), question.bucket(), question.groupBy(), question.selection(), rules,
                question.measure() != Measure.REPORTS);
    }

    /** What holds for one count beyond {@link #ofAll}, in words. */
    public static String ofOne(Question question) {
        return question.overlaps() ? question.measure().rule() + " " + OVERLAP : question.measure().rule();
    }

    /** What holds for every count of incidents over a selection, in words. */
    public static String ofAll(Selection selection) {
        return String.join(" ", ALL_PLACED, NEVER, verification(selection));
    }

    /** The same with further rules, in whole sentences. */
    public Definition with(String... rules) {
        return new Definition(measure, bucket, groupBy, from, to, filters, countingRule + " " + String.join(" ", rules));
    }

    /** Of casualty lines, by their rule. */
    public static Definition ofCasualties(Selection selection, String rule) {
        return of("casualties", null, null, selection, List.of(rule), true);
    }

    private static Definition of(String measure, Bucket bucket, Dimension groupBy, Selection selection, List<String> rules,
            boolean incidents) {
        List<String> all = new ArrayList<>(rules);
        if (incidents) {
            all.add(NEVER);
            all.add(verification(selection));
        }
        Map<String, List<String>> filters = new LinkedHashMap<>();
        selection.filter().forEach((dimension, values) -> filters.put(WireNames.of(dimension), values));
        Span window = selection.window();
        return new Definition(measure, bucket, groupBy, window.isOpenBefore() ? null : window.first(),
                window.isOpenAfter() ? null : window.last(), filters, String.join(" ", all));
    }

    private static String verification(Selection selection) {
        return selection.valuesOf(Dimension.VERIFICATION).isEmpty()
                ? "Incidents of every other verification count, claimed ones too."
                : "Only incidents of exactly the named verification count.";
    }
}
