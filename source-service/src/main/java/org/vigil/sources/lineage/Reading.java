package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.List;

import org.vigil.sources.report.ReportText;

/**
 * A report as its words are looked at: its headline, and as many words of its body as make {@value #MOST_WORDS} together. What
 * stands behind them is not compared, so that a body of a megabyte costs no more than a long article.
 */
record Reading(ReportText report, List<Sentence> sentences) {

    static final int MOST_WORDS = 5_000;
    /** How much of a body has to be at hand for that: words of scripts with blanks are shorter than this on average. */
    static final int MOST_CHARACTERS = 60_000;

    static Reading of(ReportText report) {
        List<Sentence> sentences = new ArrayList<>(Sentences.of(Sentence.HEADLINE, report.headline(), 300));
        int words = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
        sentences.addAll(Sentences.of(Sentence.BODY, beginning(report.body()), MOST_WORDS - words));
        return new Reading(report, sentences);
    }

    private static String beginning(String body) {
        return body == null || body.length() <= MOST_CHARACTERS ? body : body.substring(0, MOST_CHARACTERS);
    }

    boolean hasBody() {
        return sentences.stream().anyMatch(sentence -> !sentence.isHeadline());
    }

    /** The folded words of headline and body in their order. */
    List<String> words() {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).map(Word::folded).toList();
    }

    /** The place from one word of a sentence up to behind another. */
    Spot spot(Sentence sentence, int from, int to) {
        String text = sentence.isHeadline() ? report.headline() : report.body();
        return Spot.of(sentence.field(), sentence.words().get(from).start(), sentence.words().get(to - 1).end(), text);
    }
}
