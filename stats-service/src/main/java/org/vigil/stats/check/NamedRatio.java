package org.vigil.stats.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Tolerance;

/** A ratio that a word names. The words are English, into which the statements are entered. */
enum NamedRatio {

    DOUBLE("2", "doubl(e|es|ed|ing)|twice|two-?fold|two times"),
    TRIPLE("3", "(tripl|trebl)(e|es|ed|ing)|thrice|three-?fold|three times"),
    QUADRUPLE("4", "quadrupl(e|es|ed|ing)|four-?fold|four times"),
    HALF("0.5", "halv(e|es|ed|ing)|(by|to|in) half|half as many|half of (that|those)");

    private static final Pattern MORE_THAN = Pattern.compile("\\b(more than|over|above)\\s+$", Pattern.CASE_INSENSITIVE);

    private final BigDecimal ratio;
    private final Pattern words;

    NamedRatio(String ratio, String words) {
        this.ratio = new BigDecimal(ratio);
        this.words = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The ratio that a wording names, empty when it names none. */
    static Optional<NamedRatio> in(String wording) {
        return Stream.of(values()).filter(named -> named.words.matcher(wording).find()).findFirst();
    }

    /** Whether the wording goes beyond the ratio, as "more than doubled" does. */
    boolean isExceededIn(String wording) {
        var matcher = words.matcher(wording);
        return matcher.find() && MORE_THAN.matcher(wording.substring(0, matcher.start())).find();
    }

    /** The ratios that the word alone covers. */
    Bounds covered() {
        return Tolerance.around(ratio);
    }

    /** Whether all, none or (null) perhaps some of the possible ratios go beyond it: up for a rise, down for a fall. */
    Boolean isExceededBy(Bounds possible) {
        boolean allUp = possible.low().compareTo(ratio) > 0;
        boolean noneUp = possible.high() != null && possible.high().compareTo(ratio) <= 0;
        boolean allDown = possible.high() != null && possible.high().compareTo(ratio) < 0;
        boolean noneDown = possible.low().compareTo(ratio) >= 0;
        boolean all = isRise() ? allUp : allDown;
        boolean none = isRise() ? noneUp : noneDown;
        return all ? Boolean.TRUE : none ? Boolean.FALSE : null;
    }

    /** What the possible ratios are in the word's own terms, of a change that is over or of a pace. */
    Sentence verdict(Bounds possible, boolean pace) {
        return Sentence.of(CheckMessages.class, say -> {
            String word = say.word(name(), pace);
            if (possible.isAbove(covered())) {
                return pace || isRise() ? say.moreThan(word) : say.isNot(word);
            }
            if (covered().isAbove(possible)) {
                return pace ? say.lessThan(word) : isRise() ? say.isNot(word) : say.beyond(word);
            }
            return covered().contains(possible) ? word : say.perhaps(word);
        });
    }

    /** What is said of a wording that goes beyond the ratio. */
    Sentence exceeded(Boolean holds) {
        return Sentence.of(CheckMessages.class, say -> {
            String beyond = say.beyond(say.word(name(), false));
            return holds == null ? say.perhaps(beyond) : holds ? beyond : say.isNot(beyond);
        });
    }

    private boolean isRise() {
        return ratio.compareTo(BigDecimal.ONE) > 0;
    }
}
