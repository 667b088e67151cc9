package org.vigil.sources.text;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The consonants of a word in Latin letters, in classes that hold together what one letter of Arabic becomes in the hands of
 * several transliterators: Jazeera, Jazira and Gazira are all j-z-r. Arabic writes no short vowels, so none count.
 */
final class Consonants {

    private static final Map<String, String> PAIRS = new LinkedHashMap<>();
    static {
        PAIRS.put("sh", "5");
        PAIRS.put("ch", "5");
        PAIRS.put("kh", "x");
        PAIRS.put("gh", "g");
        PAIRS.put("zh", "g");
        PAIRS.put("dj", "g");
        PAIRS.put("th", "t");
        PAIRS.put("dh", "z");
        PAIRS.put("ph", "f");
        PAIRS.put("ck", "k");
    }

    private Consonants() {
    }

    /** The consonants without w and y, which are vowels as often as not, unless the word begins with them. */
    static String of(String latin) {
        String classes = classes(latin);
        String inner = classes.isEmpty() ? "" : classes.substring(1).replaceAll("[aeiouwy]", "");
        String first = classes.isEmpty() ? "" : classes.substring(0, 1).replaceAll("[aeiou]", "");
        String skeleton = first + inner;
        return skeleton.length() > 1 && skeleton.endsWith("h") ? skeleton.substring(0, skeleton.length() - 1) : skeleton;
    }

    /** The same with long vowels as Arabic writes them, and with the h of a feminine ending. */
    static String withLongVowels(String latin) {
        return classes(latin).replaceAll("(?<=.)(ah?|eh)$", "h")
                .replaceAll("ee|ei|ai|ie|ay|ey|i", "y")
                .replaceAll("oo|ou|aw|ow|o|u", "w")
                .replaceAll("[ae]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    private static String classes(String latin) {
        String text = latin.replaceAll("([^aeiou])\\1+", "$1");
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        return text.replaceAll("c(?=[eiy])", "s").replaceAll("(?<=.)s$", "z").replace('c', 'k').replace('q', 'k')
                .replace('j', 'g')
                .replace('p', 'b').replace('v', 'f');
    }
}
