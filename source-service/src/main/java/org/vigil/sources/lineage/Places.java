package org.vigil.sources.lineage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the places of a sentence: those of a short list wherever they stand, and others by their form, a capitalised
 * name behind "in" or "near", or an Arabic name behind "town" or "near".
 */
final class Places {

    private static final Lexicon LISTED = Lexicon.read("places.txt");
    private static final Set<String> BEFORE_NAMES = Set.of("in", "near", "at", "outside", "around", "village", "town", "city",
            "district", "subdistrict", "camp", "towns", "villages", "neighbourhood", "neighborhood", "of");
    private static final Set<String> KINDS = Set.of("village", "town", "city", "district", "subdistrict", "camp", "towns",
            "villages", "neighbourhood", "neighborhood", "area", "crossing", "valley");
    private static final Set<String> BEFORE_ARABIC = Set.of("بلده", "قريه", "مدينه", "منطقه", "حي", "مخيم", "ناحيه", "قضاء",
            "قرب", "محيط", "بلدتي", "قريتي", "معبر", "وادي");
    private static final Set<String> PARTS = Set.of("al", "el", "ad", "ash", "as", "an", "ar", "at", "az", "ed", "es", "er",
            "ez", "the");
    private static final Set<String> HEADS = Set.of("دير", "تل", "ابو", "ام", "عين", "راس", "خان", "جبل", "باب", "بيت", "كفر",
            "بني", "شيخ", "الشيخ", "عبد", "وادي", "بير", "البو");
    private static final Set<String> NOT_NAMES = Set.of("he", "she", "it", "they", "we", "northern", "southern", "eastern",
            "western", "central", "north", "south", "east", "west", "upper", "lower", "old", "new", "government", "ministry",
            "council", "health", "security", "islamic", "united", "nations", "state", "national", "arab", "kurdish", "syrian",
            "iraqi", "god", "english", "arabic");

    private static final int DISTINCTIVE = 3;
    /** The listed places by their consonants, for spellings that the list lacks; without those that two places share. */
    private static final Map<String, String> SPELLINGS = spellings();

    private Places() {
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        Set<String> shared = new HashSet<>();
        LISTED.meanings().forEach((name, place) -> {
            String key = Stream.of(name.split(" ")).filter(part -> !PARTS.contains(part)).map(NameKey::of).collect(joining());
            String other = spellings.putIfAbsent(key, place);
            if (key.length() < DISTINCTIVE || other != null && !other.equals(place)) {
                shared.add(key);
            }
        });
        spellings.keySet().removeAll(shared);
        return Map.copyOf(spellings);
    }

    static List<Place> of(Reading reading, Sentence sentence, BitSet dates) {
        List<Place> places = new ArrayList<>();
        BitSet listed = new BitSet();
        for (int i = 0; i < sentence.words().size(); i++) {
            int words = listed(sentence, i);
            if (words > 0) {
                places.add(new Place(LISTED.meaning(sentence.phrase(i, i + words)), reading.spot(sentence, i, i + words)));
                listed.set(i, i + words);
                i += words - 1;
            }
        }
        listed.or(dates);
        for (int i = 1; i < sentence.words().size() && !sentence.isHeadline(); i++) {
            int words = listed.get(i) ? 0 : unlisted(sentence, i, listed);
            if (words > 0) {
                String key = key(sentence, i, i + words);
                if (!key.isEmpty()) {
                    places.add(new Place(SPELLINGS.getOrDefault(key, "p:" + key), reading.spot(sentence, i, i + words)));
                }
                i += words - 1;
            }
        }
        return places;
    }

    private static int listed(Sentence sentence, int i) {
        Word word = sentence.words().get(i);
        if (word.folded().charAt(0) < 'ء' && !word.capital() && !sentence.isHeadline()) {
            return 0;
        }
        for (int words = Math.min(LISTED.longest(), sentence.words().size() - i); words > 0; words--) {
            if (LISTED.meaning(sentence.phrase(i, i + words)) != null) {
                return words;
            }
        }
        return 0;
    }

    private static int unlisted(Sentence sentence, int i, BitSet taken) {
        Word word = sentence.words().get(i);
        if (word.folded().charAt(0) >= 'ء') {
            boolean named = Stems.of(sentence.at(i - 1)).stream().anyMatch(BEFORE_ARABIC::contains) && !word.isNumber();
            return !named || word.isCutOff() ? 0 : HEADS.contains(word.folded()) && i + 1 < sentence.words().size() ? 2 : 1;
        }
        boolean behind = BEFORE_NAMES.contains(sentence.at(i - 1)) || sentence.at(i - 1).equals("the")
                && (sentence.at(i - 2).equals("in") || sentence.at(i - 2).equals("near"));
        int end = i;
        while (behind && end < sentence.words().size() && end - i < 3
                && isName(sentence.words().get(end), end > i, taken.get(end))) {
            end++;
        }
        boolean of = sentence.at(i - 1).equals("of") && !KINDS.contains(sentence.at(i - 2));
        boolean the = sentence.at(i - 1).equals("the") && !KINDS.contains(sentence.at(end));
        return end == i || of || the || PARTS.contains(sentence.at(end - 1)) ? 0 : end - i;
    }

    private static boolean isName(Word word, boolean further, boolean taken) {
        boolean article = PARTS.contains(word.folded()) && word.after() == '-';
        boolean abbreviation = word.capital() && word.folded().length() < 3;
        return !taken && (word.capital() || article) && (article || !abbreviation) && !word.isNumber()
                && !NOT_NAMES.contains(word.folded()) && !(further && word.isCutOff());
    }

    private static String key(Sentence sentence, int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            String part = PARTS.contains(sentence.at(i)) ? "" : NameKey.of(sentence.at(i));
            key.append(part);
        }
        return key.length() < 2 ? "" : key.toString();
    }
}
