package org.vigil.sources.clip;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language of a page: what it states, else Arabic or English where its letters and words leave no doubt, else none. */
final class PageLanguage {

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");
    private static final int ENOUGH_LETTERS = 200;
    /** Letters of Persian, Urdu, Kurdish and other languages in Arabic script, which Arabic does not have. */
    private static final String NOT_ARABIC = "\u067e\u0686\u0698\u06af\u06a9\u06cc\u06b5\u06c6\u06d5\u06ce\u0679\u0688\u06ba\u06d2\u0695\u06be\u06c1";
    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "was", "that", "is", "on", "for");

    private PageLanguage() {
    }

    static String of(Document page, String contentLanguage, String body) {
        Element html = page.selectFirst("html");
        return Stream.of(html == null ? null : html.attr("lang"), html == null ? null : html.attr("xml:lang"),
                PageContent.content(page, "meta[property=og:locale]"), contentLanguage,
                PageContent.content(page, "meta[http-equiv=content-language]"))
                .filter(tag -> tag != null).map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> TAG.matcher(tag).matches()).findFirst().orElseGet(() -> byLetters(body));
    }

    private static String byLetters(String body) {
        if (body == null) {
            return null;
        }
        long letters = body.codePoints().filter(Character::isLetter).count();
        long arabic = body.codePoints().filter(c -> Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC).count();
        long foreign = body.codePoints().filter(c -> NOT_ARABIC.indexOf(c) >= 0).count();
        if (letters < ENOUGH_LETTERS) {
            return null;
        }
        if (arabic * 10 >= letters * 9) {
            return foreign * 200 < letters ? "ar" : null;
        }
        return isEnglish(body, letters) ? "en" : null;
    }

    /** One word in eight of English prose is one of these ten, mostly more; of other languages in Latin script hardly any. */
    private static boolean isEnglish(String body, long letters) {
        long plain = body.codePoints().filter(c -> c < 0x80 && Character.isLetter(c)).count();
        String[] words = body.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        long known = Stream.of(words).filter(ENGLISH::contains).count();
        return plain * 100 >= letters * 95 && known * 8 >= words.length;
    }
}
