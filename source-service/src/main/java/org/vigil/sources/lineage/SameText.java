package org.vigil.sources.lineage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether two reports hold one text, whole, edited or cut. Compared are runs of three words, so that a changed name costs three
 * of them; the share that the shorter text has in common with the longer is their containment. Texts of one template have
 * much in common too: they are two texts where their figures, days or places are not the same.
 *
 * @param containment 0 to 1
 */
record SameText(double containment) {

    private static final int RUN = 3;
    private static final double LEAST_CONTAINMENT = 0.5;
    private static final int SHORT_WORDS = 20;
    private static final int LEAST_WORDS = 8;
    private static final int SHORT_TEXT_DAYS = 7;
    private static final double LEAST_SAME_FACTS = 0.6;
    private static final double LEAST_SAME_FIGURES = 0.5;

    static Optional<SameText> of(Reading one, Reading other) {
        List<String> mine = one.words();
        List<String> theirs = other.words();
        int shorter = Math.min(mine.size(), theirs.size());
        if (!one.hasBody() || !other.hasBody() || shorter < LEAST_WORDS) {
            return Optional.empty();
        }
        if (shorter < SHORT_WORDS) {
            long days = Math.abs(ChronoUnit.DAYS.between(one.report().publishedOn(), other.report().publishedOn()));
            return mine.equals(theirs) && days <= SHORT_TEXT_DAYS ? Optional.of(new SameText(1)) : Optional.empty();
        }
        double containment = Shingles.of(mine, RUN).containment(Shingles.of(theirs, RUN));
        if (containment < LEAST_CONTAINMENT) {
            return Optional.empty();
        }
        boolean mineIsShorter = mine.size() <= theirs.size();
        return sameFacts(mineIsShorter ? one : other, mineIsShorter ? other : one) ? Optional.of(new SameText(containment))
                : Optional.empty();
    }

    /**
     * Whether most of what the shorter text says when, where and how many stands in the longer one too, and something of each
     * kind that it says.
     */
    private static boolean sameFacts(Reading shorter, Reading longer) {
        Telling few = Telling.of(shorter, shorter.sentences());
        Telling many = Telling.of(longer, longer.sentences());
        Same figures = Same.of(few.figures(),
                figure -> many.figures().stream().anyMatch(each -> each.value() == figure.value()));
        Same periods = Same.of(few.periods(), period -> many.periods().stream().anyMatch(each -> isSame(period, each)));
        Same places = Same.of(few.places(), place -> many.places().stream().anyMatch(each -> each.key().equals(place.key())));
        return figures.share() >= LEAST_SAME_FIGURES && periods.share() > 0 && places.share() > 0
                && figures.plus(periods).plus(places).share() >= LEAST_SAME_FACTS;
    }

    /** A day may shift by one between the clocks of two writers. */
    private static boolean isSame(Period one, Period other) {
        return one.spot().quote().equalsIgnoreCase(other.spot().quote()) || one.sameAs(other)
                || one.isDay() && other.isDay() && Math.abs(ChronoUnit.DAYS.between(one.from(), other.from())) == 1;
    }

    private record Same(long same, long all) {

        static <T> Same of(List<T> facts, Predicate<T> same) {
            return new Same(facts.stream().filter(same).count(), facts.size());
        }

        double share() {
            return all == 0 ? 1 : (double) same / all;
        }

        Same plus(Same other) {
            return new Same(same + other.same, all + other.all);
        }
    }
}
