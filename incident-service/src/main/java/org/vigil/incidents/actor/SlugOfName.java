package org.vigil.incidents.actor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;

import com.ibm.icu.text.Transliterator;

/** The slug of an actor of whom the name alone is known: the same for the same name, whenever and wherever it is made. */
final class SlugOfName {

    private static final int LONGEST = 64;
    private static final int MOST_WORDS = 32;
    private static final int DIGITS = 8;

    /** ICU's instances are not safe for several threads. */
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal
            .withInitial(() -> Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower"));

    private SlugOfName() {
    }

    static String of(String name) {
        String slug = LATIN.get().transliterate(name).toLowerCase(Locale.ROOT).replaceAll("['’‘ʿʾʼʻ]", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            return "actor-" + digits(name);
        }
        if (slug.equals("all")) {
            return "all-actor";
        }
        boolean fits = slug.length() <= LONGEST && slug.split("-", -1).length <= MOST_WORDS;
        return fits ? slug : cut(slug) + "-" + digits(name);
    }

    /** Whole words of the beginning. */
    private static String cut(String slug) {
        StringBuilder beginning = new StringBuilder();
        int words = 0;
        for (String word : slug.split("-", -1)) {
            if (beginning.length() + word.length() > LONGEST - DIGITS - 2 || ++words > MOST_WORDS - 2) {
                break;
            }
            beginning.append(beginning.isEmpty() ? "" : "-").append(word);
        }
        return beginning.isEmpty() ? "actor" : beginning.toString();
    }

    private static String digits(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().substring(0, DIGITS);
    }
}
