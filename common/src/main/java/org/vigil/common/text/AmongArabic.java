package org.vigil.common.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Days and numbers of ours in a sentence that runs from right to left. What is isolated stays as it is, because somebody else
 * wrote it or it is to be typed; so does a number behind words in other letters, because it may be part of a name.
 */
final class AmongArabic {

    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";
    private static final Pattern PART = Pattern.compile("\u2068[^\u2069]*+(?:\u2069|\\z)|(?<letter>\\p{L})"
            + "|(?<day>(?<![\\w-])\\d{4}-\\d\\d(?:-\\d\\d(?:T[\\d:.]+Z)?)?(?![\\w-]))"
            + "|(?<number>(?<![\\w.,:/@#+-])[+\u2212-]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: %)?(?![\\w/@-]|[.,:]\\w| ?[\\p{L}&&[^\\p{IsArabic}]]))");

    private AmongArabic() {
    }

    /**
     * The sentence with its days isolated, whose hyphens would let their parts change places (UAX #9), and with Arabic digits.
     */
    static String written(String sentence) {
        StringBuilder written = new StringBuilder();
        boolean behindArabic = true;
        Matcher part = PART.matcher(sentence);
        while (part.find()) {
            String text = part.group();
            if (part.group("letter") != null) {
                behindArabic = Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
            } else if (part.group("day") != null) {
                text = ISOLATE + text + END_OF_ISOLATE;
            } else if (part.group("number") != null && behindArabic) {
                text = digits(text);
            }
            part.appendReplacement(written, Matcher.quoteReplacement(text));
        }
        return part.appendTail(written).toString();
    }

    /** As the locale writes numbers (CLDR); a mark before the sign keeps it on its side. */
    private static String digits(String number) {
        return number.chars().mapToObj(c -> switch (c) {
            case '-', '+', '\u2212' -> "\u061C" + Character.toString(c);
            case ',' -> "\u066C";
            case '.' -> "\u066B";
            case ' ' -> "";
            case '%' -> "\u066A";
            default -> Character.toString(c - '0' + '\u0660');
        }).collect(Collectors.joining());
    }
}
