package org.vigil.stats.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Statement;

/** The question whose answer is counted as a figure says that it was counted: its measure, scope, days and verification. */
final class LikeForLike {

    private static final Pattern CLAIMED = Pattern.compile("\\bclaimed\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONFIRMED = Pattern.compile("\\bconfirmed\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_CONFIRMED = Pattern.compile("\\b(not|never|nor)\\b.*\\bconfirmed\\b|\\bunconfirmed\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> ALL_BUT_CONFIRMED = List.of("claimed", "reported", "corroborated", "disputed");
    private static final String OPERATION = "operation";

    private LikeForLike() {
    }

    /** What we count of the figure's measure; empty where we count nothing of the kind. */
    static Optional<Measure> measure(FigureMeasure measure) {
        return switch (measure) {
            case INCIDENTS, OPERATIONS -> Optional.of(Measure.INCIDENTS);
            case CLAIMS -> Optional.of(Measure.CLAIMS);
            case KILLED -> Optional.of(Measure.KILLED);
            case WOUNDED -> Optional.of(Measure.WOUNDED);
            case DETAINED -> Optional.of(Measure.DETAINED);
            case MISSING -> Optional.of(Measure.MISSING);
            case REPORTS -> Optional.of(Measure.REPORTS);
            case FIGHTERS, JOINED, DISPLACED, HELD, FACILITIES, MONEY, SHARE -> Optional.empty();
        };
    }

    /** Over the figure's days, or over all where they are unknown; the part of its scope that is in words is left out. */
    static Question question(Statement statement, Measure measure, Instant asOf) {
        Map<Dimension, List<String>> filter = statement.scope().filter();
        if (statement.measure() == FigureMeasure.OPERATIONS) {
            filter.put(Dimension.CATEGORY, List.of(OPERATION));
        }
        if (measure == Measure.REPORTS) {
            filter.keySet().retainAll(List.of(Dimension.SOURCE));
        } else if (!filter.containsKey(Dimension.VERIFICATION)) {
            verification(statement).ifPresent(statuses -> filter.put(Dimension.VERIFICATION, statuses));
        }
        return new Question(measure, Bucket.ALL, null,
                new Selection(statement.period().span().orElse(Span.EVER), filter, asOf));
    }

    /**
     * A claim of responsibility is one whatever became of it; of everything else the unit can say how far it is established.
     */
    private static Optional<List<String>> verification(Statement statement) {
        String unit = statement.unit() == null ? "" : statement.unit().toLowerCase(Locale.ROOT);
        if (statement.measure() == FigureMeasure.CLAIMS) {
            return Optional.empty();
        }
        if (CLAIMED.matcher(unit).find()) {
            return Optional.of(List.of("claimed"));
        }
        if (NOT_CONFIRMED.matcher(unit).find()) {
            return Optional.of(ALL_BUT_CONFIRMED);
        }
        return CONFIRMED.matcher(unit).find() ? Optional.of(List.of("confirmed")) : Optional.empty();
    }

    /** Why the scope cannot be counted as it is stated; empty where it can. */
    static Optional<Sentence> scopeObstacle(Statement statement) {
        Map<String, List<String>> words = statement.scope().inWords();
        if (!words.isEmpty()) {
            String name = words.keySet().iterator().next();
            return Optional.of(Sentence.of(CauseMessages.class,
                    say -> say.scopeInWords(name,
                            words.get(name).stream().map(OthersWords::isolated).collect(Collectors.joining(", ")))));
        }
        Map<Dimension, List<String>> filter = statement.scope().filter();
        if (statement.measure() == FigureMeasure.REPORTS) {
            return filter.keySet().stream().filter(dimension -> dimension != Dimension.SOURCE).findFirst()
                    .map(dimension -> Sentence.of(CauseMessages.class, say -> say.reportsBySource(WireNames.of(dimension))));
        }
        boolean elsewhere = statement.measure() == FigureMeasure.OPERATIONS
                && !filter.getOrDefault(Dimension.CATEGORY, List.of(OPERATION)).contains(OPERATION);
        return elsewhere ? Optional.of(Sentence.of(CauseMessages.class, CauseMessages::operationsAlone))
                : Optional.empty();
    }
}
