package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report tells first: its headline and the first sentences of its body that give a figure, a day or a place, with those
 * between them. Who is quoted further down is quoted in passing.
 *
 * @param tellings the sentences in their order, with what each tells
 */
record Lead(Map<Sentence, Telling> tellings) {

    private static final int SENTENCES_LOOKED_AT = 14;
    private static final int MOST_WORDS = 300;

    /** The headline and the body up to that many sentences that tell something. */
    static Lead of(Reading reading, int tellingSentences) {
        Map<Sentence, Telling> tellings = new LinkedHashMap<>();
        int telling = 0;
        int looked = 0;
        int words = 0;
        for (Sentence sentence : reading.sentences()) {
            if (telling == tellingSentences || looked == SENTENCES_LOOKED_AT || words > MOST_WORDS) {
                break;
            }
            if (sentence.isProse()) {
                Sentence cut = cut(sentence, MOST_WORDS - words + 1);
                Telling told = Telling.of(reading, cut);
                tellings.put(cut, told);
                words += cut.words().size();
                telling += sentence.isHeadline() || told.saysNothing() ? 0 : 1;
                looked += sentence.isHeadline() ? 0 : 1;
            }
        }
        return new Lead(tellings);
    }

    private static Sentence cut(Sentence sentence, int words) {
        return sentence.words().size() <= words ? sentence
                : new Sentence(sentence.field(), sentence.words().subList(0, words), sentence.closed());
    }

    List<Sentence> sentences() {
        return new ArrayList<>(tellings.keySet());
    }
}
