package org.vigil.incidents.place;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * One name in the forms by which its spellings are compared. In any script it becomes Latin letters without marks; the
 * words that say what a place is and the Arabic article go. Its skeleton is what is left without vowels, in one letter
 * for the several in which a consonant is written: Deir ez-Zor, Dayr az-Zawr and دير الزور are all {@code drzr}.
 *
 * @param folded the words of the name in a to z and 0 to 9, such as {@code deir zor}; empty where it has none
 * @param skeleton its consonants, such as {@code drzr}
 */
record Spelling(String folded, String skeleton) {

    /** What a place is, in the languages that name it, folded. */
    private static final Set<String> KINDS = Set.of("governorate", "governate", "province", "prov", "region", "district",
            "subdistrict", "city", "town", "village", "muhafazat", "muhafazah", "muhafaza", "muhafzat", "mhafzat", "mhafzah",
            "mohafazat", "mohafaza", "gouvernement", "gouvernorat", "governorato", "gobernacion", "liwa", "qada", "qadaa",
            "qda",
            "nahiyat", "nahiya", "nahiyah", "nahyah", "mintaqat", "mntqah", "mdynah", "madinat", "madinah", "qryah", "qaryat",
            "bldah",
            "astan", "ostan", "ili", "parezga", "of", "the", "de", "du", "des", "el", "la");

    /** The Arabic article as it is heard before each letter. */
    private static final Set<String> ARTICLES = Set.of("al", "ul", "il", "ar", "er", "as", "es", "ash", "esh", "at", "et",
            "ath",
            "eth", "ad", "ed", "ud", "adh", "edh", "az", "ez", "an", "en", "l", "d");

    /** ICU's instances are not safe for several threads. */
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal
            .withInitial(() -> Transliterator.getInstance("Any-Latin; NFD; Lower"));

    /** One letter for the two or three in which a consonant is written; in this order. */
    private static final List<Map.Entry<String, String>> CONSONANTS = List.of(entry("sch", "$"), entry("tch", "$"),
            entry("ch", "$"), entry("sh", "$"), entry("kh", "x"), entry("gh", "g"), entry("dh", "d"), entry("th", "t"),
            entry("zh", "j"), entry("dj", "j"), entry("ph", "f"), entry("q", "k"), entry("c", "k"));

    /** The forms of a name; a name of none but general words keeps them. */
    static Spelling of(String name) {
        List<String> words = words(name);
        List<String> telling = words.stream().filter(w -> !KINDS.contains(w) && !ARTICLES.contains(w)).toList();
        String folded = String.join(" ", telling.isEmpty() ? words : telling);
        return new Spelling(folded, skeleton(folded.replace(" ", "")));
    }

    /** The forms of several names, each folded form once; what has no letters is left out. */
    static Collection<Spelling> distinct(Stream<String> names) {
        Map<String, Spelling> byFolded = new LinkedHashMap<>();
        names.map(Spelling::of).filter(s -> !s.folded.isEmpty()).forEach(s -> byFolded.putIfAbsent(s.folded, s));
        return byFolded.values();
    }

    /** The folded form without blanks, because Arabic names are written in one word and in several. */
    String compact() {
        return folded.replace(" ", "");
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : letters(LATIN.get().transliterate(arabic(name))).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /**
     * Arabic in one form: no signs for short vowels, one alef, ta marbuta as ah, no article; and a vowel between two
     * consonants that would be read as one in Latin letters, as d and h in دهوك.
     */
    private static String arabic(String name) {
        return name.replaceAll("[\\u064B-\\u065F\\u0670\\u0640]", "").replaceAll("[أإآٱى]", "ا").replace("ة", "اه")
                .replace('ی', 'ي').replace('ئ', 'ي').replace('ؤ', 'و').replace('ک', 'ك')
                .replaceAll("(?<!\\p{L})ال(?=\\p{L}{2})", "").replaceAll("([سدتكغ])(?=[هح]\\p{L})", "$1ا");
    }

    /** Marks and apostrophes go and join what they stood between; letters of Europe that have no mark to lose become plain. */
    private static String letters(String latin) {
        return latin.replaceAll("[\\p{M}'’‘`´ʿʾʼʻ]+", "").replace('ı', 'i').replace('ł', 'l').replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ə', 'e').replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").toLowerCase(Locale.ROOT);
    }

    /**
     * W, y and h count at the beginning only, because elsewhere they are as often a long vowel or silent; a doubled
     * letter counts once.
     */
    private static String skeleton(String compact) {
        String single = compact;
        for (Map.Entry<String, String> consonant : CONSONANTS) {
            single = single.replace(consonant.getKey(), consonant.getValue());
        }
        single = single.replaceAll("(.)\\1+", "$1");
        return single.isEmpty() ? "" : single.replaceAll("(?<!^)[aeiouwyh]|^[aeiou]", "");
    }
}
