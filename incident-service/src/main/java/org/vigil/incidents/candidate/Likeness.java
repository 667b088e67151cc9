package org.vigil.incidents.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Words;

/**
 * How likely two tellings are of one thing: record linkage after Fellegi and Sunter (A Theory for Record Linkage,
 * Journal of the American Statistical Association 64, 1969). Each field that both know adds the logarithm of how much
 * more often its finding is made on one thing told twice than on two things of a country within a month; what is
 * unknown on either side adds nothing. The sum, with the odds before anything was compared, is the score by the
 * logistic function.
 * <p>
 * The shares stand with the comparisons: {@link Days}, {@link Spot} (by haversine distance), {@link PlaceName},
 * {@link Cast}, {@link Killed}, {@link Tale}, and below for division, category and event type. They are judged, not
 * estimated: there is no set of decided pairs yet. A score therefore ranks, and is no probability to publish.
 * <p>
 * Another country, or days farther apart than {@link Days#FARTHEST_APART}, contradict: such tellings are not compared
 * at all. Of where it happened, coordinates go before names, and either before the division, since they tell the same
 * again.
 */
final class Likeness {

    /** One pair in 256 of a country and a month is one thing. */
    private static final double BITS_BEFORE = -8;

    private final Map<String, Set<String>> lines = new HashMap<>();
    private final Function<String, Set<String>> lineOf;

    /**
     * What came of a comparison.
     *
     * @param score 0 to 1
     * @param because what was found, as sentences, the weightiest first and what speaks against it last
     */
    record Finding(double score, List<Sentence> because) {

        /** As it is shown: more than three places would look like knowledge. */
        double rounded() {
            return Math.round(score * 1_000) / 1_000.0;
        }
    }

    /**
     * Compares by what is known of the actors.
     *
     * @param lineOf an actor with its parent, the parent's parent and so on
     */
    Likeness(Function<String, Set<String>> lineOf) {
        this.lineOf = actor -> lines.computeIfAbsent(actor, lineOf);
    }

    /** Empty where the two contradict each other. */
    Optional<Finding> compare(Features one, Features other) {
        return contradict(one, other) ? Optional.empty() : Optional.of(finding(evidence(one, other)));
    }

    /** The score alone, for ranking many; 0 where the two contradict each other. */
    double score(Features one, Features other) {
        return contradict(one, other) ? 0 : score(evidence(one, other));
    }

    private static boolean contradict(Features one, Features other) {
        return (one.country() != null && other.country() != null && !one.country().equals(other.country()))
                || one.days().isTooFarFrom(other.days());
    }

    private List<Evidence> evidence(Features one, Features other) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(one.days().compare(other.days()));
        addPlace(one, other, evidence);
        evidence.addAll(one.cast().compare(other.cast(), lineOf));
        evidence.add(category(one.category(), other.category()));
        if (one.eventType() != null && other.eventType() != null) {
            evidence.add(eventType(one.eventType(), other.eventType()));
        }
        if (one.killed() != null && other.killed() != null) {
            evidence.add(one.killed().compare(other.killed()));
        }
        evidence.add(one.tale().compare(other.tale()));
        return evidence;
    }

    private static void addPlace(Features one, Features other, List<Evidence> evidence) {
        if (one.spot() != null && other.spot() != null) {
            evidence.add(one.spot().compare(other.spot()));
            return;
        }
        Evidence name = one.place() == null || other.place() == null ? Evidence.NONE : one.place().compare(other.place());
        evidence.add(name);
        if (one.admin1() != null && other.admin1() != null) {
            evidence.add(division(one.admin1(), other.admin1(), name.bits() > 0));
        }
    }

    private static Evidence division(String one, String other, boolean placeTold) {
        if (!one.equals(other)) {
            return Evidence.of(0.1, 0.75, says(say -> say.otherDivisions(one, other)));
        }
        Evidence same = Evidence.of(0.9, 0.25, says(say -> say.sameDivision(one)));
        return placeTold ? same.withoutWeight() : same;
    }

    private static Evidence category(Category one, Category other) {
        if (one == other) {
            return one == Category.OTHER ? Evidence.NONE : Evidence.of(0.85, 0.5, null);
        }
        return one == Category.OTHER || other == Category.OTHER ? Evidence.NONE
                : Evidence.of(0.15, 0.5, Sentence.of(CandidateMessages.class, (say, language) -> say
                        .otherCategories(Words.of(one).in(language), Words.of(other).in(language))));
    }

    private static Evidence eventType(String one, String other) {
        if (one.equals(other)) {
            return Evidence.of(0.65, 0.2, says(say -> say.sameType(one)));
        }
        boolean sameType = one.substring(0, one.indexOf('/') + 1).equals(other.substring(0, other.indexOf('/') + 1));
        return sameType ? Evidence.of(0.2, 0.25, null)
                : Evidence.of(0.15, 0.55, says(say -> say.otherTypes(one, other)));
    }

    private static Sentence says(Function<CandidateMessages, String> words) {
        return Sentence.of(CandidateMessages.class, words);
    }

    private static Finding finding(List<Evidence> evidence) {
        List<Sentence> because = evidence.stream().filter(e -> e.words() != null)
                .sorted(Comparator.comparingDouble(Evidence::bits).reversed()).map(Evidence::words).toList();
        return new Finding(score(evidence), because);
    }

    private static double score(List<Evidence> evidence) {
        double bits = BITS_BEFORE;
        for (Evidence found : evidence) {
            bits += found.bits();
        }
        return 1 / (1 + Math.pow(2, -bits));
    }
}
