package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigil.sources.lineage.Numerals.Numeral;

/** Finds the numbers of a sentence and what they count. */
final class Figures {

    private static final Lexicon COUNTED = Lexicon.read("counted.txt");
    private static final Set<String> OUTCOMES = Set.of("killed", "wounded", "detained", "displaced", "missing", "released",
            "returned");
    private static final Set<String> ENDS = Set.of("and", "while", "as", "with", "but", "after", "when", "including", "بينهم",
            "بينما", "بعد", "خلال");
    private static final Set<String> WEAK = Set.of("of", "the", "a", "an", "other", "others", "more", "at", "least", "about",
            "nearly", "around", "some", "over", "than", "in", "on", "by", "were", "was", "are", "been", "have", "had", "has",
            "between", "from", "to", "during", "for", "من", "في", "علي", "عن", "الي", "اخرين", "اخرون", "اخري", "اخر", "نحو",
            "حوالي", "شن", "تم", "جري", "قد", "لا", "يقل", "اكثر", "اقل");
    private static final Set<String> BASES = Set.of("compared", "versus", "against", "مقارنه", "قياسا", "مقابل");
    private static final Set<String> CHANGES = Set.of("up", "down", "rise", "increase", "uptick", "decrease", "decline", "drop",
            "rising", "fell", "rose", "ارتفاعا", "انخفاضا", "بزياده", "بتراجع", "زياده");
    private static final Set<String> PASSIVES = Set.of("were", "was", "are", "been");
    private static final int AHEAD = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Figures() {
    }

    /** The figures of the sentence outside the words that belong to dates. */
    static List<Figure> of(Reading reading, Sentence sentence, BitSet dates) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Numeral numeral = dates.get(i) ? null : Numerals.at(sentence, i);
            if (numeral != null) {
                int behind = i + numeral.words();
                Set<String> counted = counted(sentence, i, behind);
                if (isFigure(sentence, i, numeral, counted)) {
                    figures.add(new Figure(numeral.value(), counted, isBase(sentence, i), reading.spot(sentence, i, behind)));
                }
                i = behind - 1;
            } else {
                String two = COUNTED.dual(sentence.at(i));
                if (two != null && !dates.get(i)) {
                    figures.add(new Figure(2, Set.copyOf(withOutcome(sentence, i, new LinkedHashSet<>(Set.of(two)))),
                            isBase(sentence, i), reading.spot(sentence, i, i + 1)));
                }
            }
        }
        return figures;
    }

    private static boolean isFigure(Sentence sentence, int i, Numeral numeral, Set<String> counted) {
        Word word = sentence.words().get(i);
        boolean year = !numeral.spelled() && numeral.words() == 1 && numeral.value() >= FIRST_YEAR
                && numeral.value() <= LAST_YEAR && word.folded().length() == 4
                && counted.stream().allMatch(name -> name.startsWith("w:"));
        boolean clock = numeral.words() == 1 && (word.before() == ':' && i > 0 && sentence.words().get(i - 1).isNumber()
                || word.after() == ':' && sentence.at(i + 1).length() == 2 && sentence.words().get(i + 1).isNumber());
        boolean label = word.before() == '-' && i > 0 && sentence.at(i - 1).length() <= 2
                && !sentence.words().get(i - 1).isNumber();
        return !year && !clock && !label && numeral.value() > (counted.isEmpty() ? 1 : 0);
    }

    private static Set<String> counted(Sentence sentence, int at, int behind) {
        Set<String> counted = new LinkedHashSet<>();
        if (sentence.words().get(behind - 1).after() == '%' || sentence.words().get(behind - 1).after() == '٪') {
            return Set.of("percent");
        }
        String unknown = null;
        for (int i = behind; i < Math.min(behind + AHEAD, sentence.words().size()); i++) {
            Word word = sentence.words().get(i);
            if (word.isCutOff() || ENDS.contains(word.folded()) || word.isNumber()) {
                break;
            }
            String meaning = word.folded().equals("cent") ? "percent" : COUNTED.meaning(word.folded());
            if (meaning == null && i > behind && COUNTED.dual(word.folded()) != null) {
                break;
            }
            if (meaning != null) {
                if (i > behind && isAnd(word.folded(), meaning)) {
                    break;
                }
                counted.add(meaning);
            } else if (unknown == null && !WEAK.contains(word.folded())) {
                unknown = word.folded();
            }
        }
        if (counted.stream().noneMatch(OUTCOMES::contains)) {
            passive(sentence, behind).ifPresent(counted::add);
        }
        if (counted.isEmpty() && unknown != null) {
            counted.add("w:"
                    + (unknown.length() > 3 && unknown.endsWith("s") ? unknown.substring(0, unknown.length() - 1) : unknown));
        }
        return Set.copyOf(withOutcome(sentence, at, counted));
    }

    /** What happened to those counted, where a few words lie between: "41 soldiers and drivers were killed". */
    private static Optional<String> passive(Sentence sentence, int behind) {
        for (int i = behind; i < Math.min(behind + 2 * AHEAD, sentence.words().size() - 1); i++) {
            if (sentence.words().get(i).isCutOff() || sentence.words().get(i).isNumber()) {
                return Optional.empty();
            }
            String outcome = COUNTED.meaning(sentence.at(i + 1));
            if (PASSIVES.contains(sentence.at(i))) {
                return Optional.ofNullable(outcome).filter(OUTCOMES::contains);
            }
        }
        return Optional.empty();
    }

    /** Whether an Arabic word begins the next item of a list: and, written onto it. */
    private static boolean isAnd(String folded, String meaning) {
        return folded.charAt(0) == 'و' && folded.length() > 3 && meaning.equals(COUNTED.meaning(folded.substring(1)));
    }

    /** With what is said to have happened to those counted, where that stands before the number: "killing at least 14". */
    private static Set<String> withOutcome(Sentence sentence, int at, Set<String> counted) {
        if (counted.stream().anyMatch(OUTCOMES::contains) || counted.contains("percent")) {
            return counted;
        }
        for (int i = at - 1; i >= Math.max(0, at - AHEAD); i--) {
            if (i + 1 < at && sentence.words().get(i + 1).isCutOff() || sentence.words().get(i).isNumber()
                    || ENDS.contains(sentence.at(i))) {
                return counted;
            }
            String meaning = COUNTED.meaning(sentence.at(i));
            if (meaning != null && OUTCOMES.contains(meaning)) {
                counted.add(meaning);
                return counted;
            }
        }
        return counted;
    }

    static boolean isBase(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - AHEAD); i--) {
            if (BASES.contains(sentence.at(i))) {
                return true;
            }
            boolean from = sentence.at(i).equals("from") || sentence.at(i).equals("عن") || sentence.at(i).equals("on");
            if (from && (CHANGES.contains(sentence.at(i - 1)) || CHANGES.contains(sentence.at(i - 2))
                    || i > 0 && sentence.words().get(i - 1).after() == '%')) {
                return true;
            }
        }
        return false;
    }
}
