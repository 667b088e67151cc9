package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vigil.sources.report.LineageProposal.Span;

/** The places in the texts of two reports that show why one is held to repeat the other. */
final class Spans {

    private static final int MOST = 20;
    private static final int MOST_OF_A_KIND = 3;
    private static final int RUN = 3;
    private static final int MOST_RUNS = 5;

    private Spans() {
    }

    /** Where the new report names the source and what it names it for, and the same in the repeated one, if there is one. */
    static List<Span> ofRelay(Voice mine, Voice theirs) {
        List<Span> spans = new ArrayList<>();
        if (theirs == null) {
            Telling telling = mine.telling();
            add(spans, mine, telling.figures(), telling.periods(), telling.places());
        } else {
            TellingAgreement there = TellingAgreement.between(mine.telling(), theirs.telling());
            add(spans, mine, there.figures(), there.periods(), there.places());
            TellingAgreement back = TellingAgreement.between(theirs.telling(), mine.telling());
            add(spans, theirs, back.figures(), back.periods(), back.places());
        }
        return spans.stream().limit(MOST).toList();
    }

    private static void add(List<Span> spans, Voice voice, List<Figure> figures, List<Period> periods, List<Place> places) {
        if (voice.spot() != null) {
            spans.add(voice.spot().in(voice.report(), "attribution"));
        }
        add(spans, voice.report(), "figure", figures.stream().map(Figure::spot).toList());
        add(spans, voice.report(), "day", periods.stream().map(Period::spot).toList());
        add(spans, voice.report(), "place", places.stream().map(Place::spot).toList());
    }

    private static void add(List<Span> spans, UUID report, String shows, List<Spot> spots) {
        spots.stream().limit(MOST_OF_A_KIND).forEach(spot -> spans.add(spot.in(report, shows)));
    }

    /** The longest passages that both texts have. */
    static List<Span> ofText(Reading one, Reading other) {
        Map<Long, Position> there = new HashMap<>();
        for (Sentence sentence : other.sentences()) {
            long[] runs = runs(sentence);
            for (int i = 0; i < runs.length; i++) {
                there.putIfAbsent(runs[i], new Position(sentence, i));
            }
        }
        List<Shared> shared = new ArrayList<>();
        for (Sentence sentence : one.sentences()) {
            long[] runs = runs(sentence);
            for (int i = 0; i < runs.length; i++) {
                int end = i;
                while (end < runs.length && there.containsKey(runs[end])
                        && there.get(runs[end]).follows(there.get(runs[i]), end - i)) {
                    end++;
                }
                if (end > i) {
                    shared.add(new Shared(new Position(sentence, i), there.get(runs[i]), end - i + RUN - 1));
                    i = end;
                }
            }
        }
        return shared.stream().sorted((a, b) -> b.words - a.words).limit(MOST_RUNS)
                .<Span> mapMulti((run, spans) -> {
                    spans.accept(run.mine.spot(one, run.words).in(one.report().id(), "text"));
                    spans.accept(run.theirs.spot(other, run.words).in(other.report().id(), "text"));
                }).toList();
    }

    private static long[] runs(Sentence sentence) {
        return sentence.words().size() < RUN ? new long[0]
                : Shingles.runs(sentence.words().stream().map(Word::folded).toList(), RUN);
    }

    private record Position(Sentence sentence, int word) {

        boolean follows(Position first, int words) {
            return sentence == first.sentence && word == first.word + words;
        }

        Spot spot(Reading reading, int words) {
            return reading.spot(sentence, word, word + words);
        }
    }

    private record Shared(Position mine, Position theirs, int words) {
    }
}
