package org.vigil.sources.lineage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigil.sources.text.Folding;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * Numbers in digits and in English and Arabic words. The words are those of ICU's rules (CLDR spell-out) for 2 to
 * 999, looked up with the Arabic forms of case and gender made one.
 */
final class Numerals {

    private static final int LAST_SPELLED = 999;
    private static final int LONGEST = 7;
    private static final double GREATEST = 1e12;
    private static final Map<String, Integer> SPELLED = spelled();
    private static final Map<String, Double> SCALES = Map.ofEntries(Map.entry("hundred", 1e2), Map.entry("thousand", 1e3),
            Map.entry("million", 1e6), Map.entry("millions", 1e6), Map.entry("billion", 1e9), Map.entry("الف", 1e3),
            Map.entry("الفا", 1e3), Map.entry("الاف", 1e3), Map.entry("مليون", 1e6), Map.entry("ملايين", 1e6),
            Map.entry("مليار", 1e9), Map.entry("مليارات", 1e9));

    private Numerals() {
    }

    /**
     * A number at a place in a sentence.
     *
     * @param value at least 0
     * @param words how many words it takes
     * @param spelled whether it stands in words
     */
    record Numeral(double value, int words, boolean spelled) {
    }

    /** The longest number that begins with that word; null where none does. */
    static Numeral at(Sentence sentence, int index) {
        Word word = sentence.words().get(index);
        if (word.isNumber()) {
            return scaled(sentence, index, value(word.folded()), 1, false);
        }
        String canonical = withoutAnd(canonical(word.folded()));
        if (!SPELLED.containsKey(canonical) && !FIRST_WORDS.contains(canonical)) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        Numeral longest = null;
        for (int i = index; i < Math.min(index + LONGEST, sentence.words().size()); i++) {
            phrase.append(i == index ? "" : " ").append(i == index ? canonical : canonical(sentence.at(i)));
            Integer value = SPELLED.get(phrase.toString());
            longest = value == null ? longest : new Numeral(value, i + 1 - index, true);
        }
        return longest == null ? null : scaled(sentence, index, longest.value(), longest.words(), true);
    }

    /** A list goes on with it: "46 raids and (و) thirty shells". */
    private static String withoutAnd(String canonical) {
        return canonical.startsWith("و") && canonical.length() > 2 ? canonical.substring(1) : canonical;
    }

    private static Numeral scaled(Sentence sentence, int index, double value, int words, boolean spelled) {
        if (value < 0) {
            return null;
        }
        Double scale = SCALES.get(sentence.at(index + words));
        return scale == null ? new Numeral(value, words, spelled) : new Numeral(value * scale, words + 1, spelled);
    }

    /** Of a figure such as 3.5; -1 where the digits are of something else, such as 24.09.2019. */
    private static double value(String digits) {
        int point = digits.indexOf('.');
        if (digits.length() > 13 || point >= 0 && digits.indexOf('.', point + 1) >= 0
                || !digits.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
            return -1;
        }
        double value = Double.parseDouble(digits);
        return value > GREATEST ? -1 : value;
    }

    private static final Set<String> FIRST_WORDS = firstWords();

    private static Set<String> firstWords() {
        return SPELLED.keySet().stream().map(phrase -> phrase.split(" ")[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> spelled() {
        Map<String, Integer> spelled = new HashMap<>();
        add(spelled, ULocale.ENGLISH, "%spellout-cardinal", "%spellout-cardinal-verbose");
        add(spelled, ULocale.forLanguageTag("ar"), "%spellout-cardinal-masculine", "%spellout-cardinal-feminine");
        spelled.put("a dozen", 12);
        return Map.copyOf(spelled);
    }

    private static void add(Map<String, Integer> spelled, ULocale language, String... rules) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
        for (String rule : rules) {
            for (int n = 2; n <= LAST_SPELLED; n++) {
                StringBuilder phrase = new StringBuilder();
                for (String word : Folding.fold(format.format(n, rule)).split(" ")) {
                    phrase.append(phrase.isEmpty() ? "" : " ").append(canonical(word));
                }
                spelled.putIfAbsent(phrase.toString(), n);
                // The hundreds are written as one word as often as two.
                spelled.putIfAbsent(phrase.toString().replaceFirst(" مايه", "مايه"), n);
            }
        }
    }

    /** Without case and gender: ثلاث is ثلاثة, عشرين is عشرون, مئة is مائة. */
    private static String canonical(String word) {
        if (word.isEmpty() || word.charAt(0) < 'ء') {
            return word;
        }
        String and = word.length() > 4 && word.charAt(0) == 'و' && word.charAt(1) != 'ا' || word.startsWith("واثن")
                || word.startsWith("واح") && word.length() > 5 ? "و" : "";
        String bare = word.substring(and.length()).replace("ميه", "مايه").replace("ميت", "مايت");
        if (bare.startsWith("اثن")) {
            return and + "اثن";
        }
        if (bare.startsWith("مايت")) {
            return and + "مايتان";
        }
        if (bare.endsWith("مايه")) {
            String hundreds = bare.substring(0, bare.length() - 4);
            return and + (hundreds.isEmpty() ? "" : hundreds.equals("ثماني") || hundreds.equals("ثمان") ? "ثماني" : hundreds)
                    + "مايه";
        }
        if (bare.endsWith("ه") || bare.equals("ثمان")) {
            bare = bare.equals("ثمان") ? "ثماني" : bare.substring(0, bare.length() - 1);
        }
        return and + (bare.endsWith("ين") ? bare.substring(0, bare.length() - 2) + "ون" : bare);
    }
}
