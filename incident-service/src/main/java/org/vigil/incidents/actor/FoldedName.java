package org.vigil.incidents.actor;

import java.util.LinkedHashSet;
import java.util.Set;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;

/**
 * One form for the many in which a name is written in its own script: Unicode NFKC_Casefold without marks, so without
 * Arabic vowel signs, hamza on its seat and the accents of Latin; one alef, one ya, one kaf, ta marbuta as ha, without
 * tatweel and apostrophes, with digits 0 to 9. Another script is another name, which an actor has as an alias.
 */
final class FoldedName {

    private static final Normalizer2 CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final String ARTICLE = "ال";

    /** ICU's instances are not safe for several threads. */
    private static final ThreadLocal<Transliterator> FOLDING = ThreadLocal
            .withInitial(() -> Transliterator.createFromRules("vigil-name", """
                    :: NFKD;
                    :: [[:M:][:Cf:]ـ\\u0027’‘`ʿʾʼʻ] Remove;
                    ٱ > ا;
                    [ىی] > ي;
                    ک > ك;
                    ة > ه;
                    ı > i;
                    ł > l;
                    ø > o;
                    đ > d;
                    :: NFKC;
                    [^[:L:][:Nd:]]+ > ' ';
                    """, Transliterator.FORWARD));

    private FoldedName() {
    }

    /** The words of a name with one blank between them; empty where it has no letters or digits. */
    static String of(String name) {
        return digits(FOLDING.get().transliterate(CASEFOLD.normalize(name)).strip());
    }

    /** The name from each of its words on, and also without the article that such a word begins with. */
    static Set<String> beginnings(String name) {
        String folded = of(name);
        Set<String> beginnings = new LinkedHashSet<>();
        for (int start = 0; start < folded.length() && start >= 0;) {
            String rest = folded.substring(start);
            beginnings.add(rest);
            if (rest.startsWith(ARTICLE) && rest.indexOf(' ') != ARTICLE.length() && rest.length() > ARTICLE.length() + 1) {
                beginnings.add(rest.substring(ARTICLE.length()));
            }
            int blank = folded.indexOf(' ', start);
            start = blank < 0 ? -1 : blank + 1;
        }
        return beginnings;
    }

    private static String digits(String text) {
        return text.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
