package org.vigil.sources.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vigil.sources.lineage.Period.Role;

/**
 * Where two tellings that name one source agree. Missing evidence is no agreement: a figure of the same thing must agree, and a
 * day, a month or a place; and nothing may speak against it.
 *
 * @param figures of the first telling that the second one gives too; so are the periods and the places
 * @param contradicted whether the two cannot be one telling: another number of the same thing, other days, other places
 */
record TellingAgreement(List<Figure> figures, List<Period> periods, List<Place> places, boolean contradicted) {

    private static final double LEAST_ROUNDED = 100;
    private static final double ROUNDING = 0.05;
    private static final Set<String> OUTCOMES = Set.of("killed", "wounded", "detained", "displaced", "missing", "released",
            "returned");

    static TellingAgreement between(Telling one, Telling other) {
        List<Figure> figures = one.figures().stream()
                .filter(figure -> !figure.base()
                        && other.figures().stream().anyMatch(each -> !each.base() && figure.countsWith(each)))
                .toList();
        List<Period> periods = one.periods().stream().filter(period -> period.role() != Role.BASE && other.periods().stream()
                .anyMatch(each -> each.role() != Role.BASE && period.sameAs(each))).toList();
        List<Place> places = one.places().stream()
                .filter(place -> other.places().stream().anyMatch(each -> each.key().equals(place.key()))).toList();
        return new TellingAgreement(figures, periods, places,
                figuresDiffer(one, other) || periodsDiffer(one, other) || placesDiffer(one, other));
    }

    /** Whether the two are one telling, if they go back to one source. */
    boolean holds() {
        if (contradicted || figures.isEmpty()) {
            return false;
        }
        long things = figures.stream().map(Figure::counted).distinct().count();
        boolean somewhere = places.stream().anyMatch(place -> !place.isCountry());
        if (things > 1 || figures.stream().anyMatch(Figure::isDistinctive)) {
            return !periods.isEmpty() || somewhere || things > 1 && !places.isEmpty();
        }
        return somewhere && periods.stream().anyMatch(Period::isDay);
    }

    /** 0 to 1: how much of what could agree does. */
    double score() {
        return Math.min(1,
                0.6 + 0.1 * Math.min(2, figures.size()) + (periods.isEmpty() ? 0 : 0.1) + (places.isEmpty() ? 0 : 0.1));
    }

    private static boolean figuresDiffer(Telling one, Telling other) {
        Map<String, Set<Double>> mine = byThing(one);
        Map<String, Set<Double>> theirs = byThing(other);
        return mine.entrySet().stream().anyMatch(entry -> {
            Set<Double> values = theirs.get(entry.getKey());
            return values != null
                    && values.stream().noneMatch(value -> entry.getValue().stream().anyMatch(each -> isNear(value, each)));
        });
    }

    /** Whether two numbers are the same, or one is the other rounded: 3,400 for 3,420. */
    private static boolean isNear(double one, double other) {
        double less = Math.min(one, other);
        return one == other
                || less >= LEAST_ROUNDED && Math.abs(one - other) <= ROUNDING * less && (isRound(one) || isRound(other));
    }

    private static boolean isRound(double value) {
        return value % Math.pow(10, Math.floor(Math.log10(value)) - 1) == 0;
    }

    /** What happened to people is the thing where it is said: 14 killed and 9 wounded are not two numbers of people. */
    private static Map<String, Set<Double>> byThing(Telling telling) {
        Map<String, Set<Double>> values = new HashMap<>();
        for (Figure figure : telling.figures()) {
            boolean outcome = figure.counted().stream().anyMatch(OUTCOMES::contains);
            for (String thing : figure.counted()) {
                if (!figure.base() && !thing.equals("percent") && !thing.startsWith("w:")
                        && (!outcome || OUTCOMES.contains(thing))) {
                    values.computeIfAbsent(thing, any -> new HashSet<>()).add(figure.value());
                }
            }
        }
        return values;
    }

    private static boolean periodsDiffer(Telling one, Telling other) {
        List<Period> mine = told(one);
        List<Period> theirs = told(other);
        return differ(mine, theirs, Period::isMonth) || differ(mine, theirs, Period::isDay)
                || !mine.isEmpty() && !theirs.isEmpty()
                        && mine.stream().noneMatch(period -> theirs.stream().anyMatch(period::overlaps));
    }

    private static List<Period> told(Telling telling) {
        return telling.periods().stream().filter(period -> period.role() == Role.TOLD).toList();
    }

    private static boolean differ(List<Period> mine, List<Period> theirs, Predicate<Period> precision) {
        List<Period> one = mine.stream().filter(precision).toList();
        List<Period> other = theirs.stream().filter(precision).toList();
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(period -> other.stream().anyMatch(period::sameAs));
    }

    private static boolean placesDiffer(Telling one, Telling other) {
        Set<String> listed = keys(one, place -> place.isListed() && !place.isCountry());
        Set<String> theirListed = keys(other, place -> place.isListed() && !place.isCountry());
        if (disjoint(listed, theirListed) || disjoint(keys(one, place -> !place.country().isEmpty(), Place::country),
                keys(other, place -> !place.country().isEmpty(), Place::country))) {
            return true;
        }
        boolean agreed = listed.stream().anyMatch(theirListed::contains);
        return !agreed && disjoint(keys(one, place -> !place.isListed()), keys(other, place -> !place.isListed()));
    }

    private static Set<String> keys(Telling telling, Predicate<Place> kind) {
        return keys(telling, kind, Place::key);
    }

    private static Set<String> keys(Telling telling, Predicate<Place> kind, Function<Place, String> key) {
        return telling.places().stream().filter(kind).map(key).collect(Collectors.toSet());
    }

    private static boolean disjoint(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}
