package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * What a passage tells, as far as two passages in any wording or language can be compared by it.
 *
 * @param figures in the order of the text; so are the periods and the places
 */
record Telling(List<Figure> figures, List<Period> periods, List<Place> places) {

    private static final int MOST = 16;

    /** What one sentence tells. */
    static Telling of(Reading reading, Sentence sentence) {
        Days days = Days.of(reading, sentence);
        return new Telling(Figures.of(reading, sentence, days.words()), days.periods(),
                Places.of(reading, sentence, days.words()));
    }

    /** What the sentences tell together. */
    static Telling of(Reading reading, List<Sentence> sentences) {
        List<Figure> figures = new ArrayList<>();
        List<Period> periods = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Telling telling = of(reading, sentence);
            figures.addAll(telling.figures);
            periods.addAll(telling.periods);
            places.addAll(telling.places);
        }
        return new Telling(figures, periods, places);
    }

    /** The first few of each, which is enough to compare two leads and bounds what is stored. */
    Telling beginning() {
        return new Telling(first(figures), first(periods), first(places));
    }

    private static <T> List<T> first(List<T> all) {
        return all.stream().limit(MOST).toList();
    }

    boolean saysNothing() {
        return figures.isEmpty() && periods.isEmpty() && places.isEmpty();
    }
}
