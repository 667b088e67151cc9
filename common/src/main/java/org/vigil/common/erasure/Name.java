package org.vigil.common.erasure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that is to be forgotten, in all its spellings, and what takes its place.
 * <p>
 * Its words are found whatever stands between them, and in any case; in Arabic also behind the letters and the article that are
 * written together with a word. A name of several words is found run together, too, even inside a longer word when it has
 * {@value #TELLING} letters. A slug gets a token in its place, the same in every service; an address as many {@code x}; any
 * other text as many {@code █}, so that places which are counted in characters stay true.
 */
public final class Name {

    /** So many letters in a row are no chance. */
    private static final int TELLING = 8;
    private static final int LEAST_LETTERS = 3;
    private static final int LONGEST_SLUG = 64;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://\\S+");
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{40,}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}.*");

    private final List<Spelling> spellings;
    /** Of each of their words. */
    private final Set<String> beginnings;
    private final Map<String, String> fingerprints;
    private final String token;

    /**
     * How a spelling is found.
     *
     * @param first its first word, without which a text needs no closer look
     */
    private record Spelling(String first, Pattern pattern) {
    }

    private record Found(int from, int to, int spelling) {
    }

    private Name(List<Spelling> spellings, Set<String> beginnings, Map<String, String> fingerprints, String token) {
        this.spellings = spellings;
        this.beginnings = beginnings;
        this.fingerprints = fingerprints;
        this.token = token;
    }

    /**
     * @param spellings each with at least three letters or digits ({@link #isSpelling})
     * @param erasure gives the token its last eight digits, so that the same erasure leaves the same token everywhere
     */
    public static Name of(List<String> spellings, UUID erasure) {
        String id = erasure.toString();
        Set<String> beginnings = spellings.stream().flatMap(spelling -> Stream.of(words(spelling).split(" ")))
                .map(word -> word.substring(0, Math.min(word.length(), LEAST_LETTERS))).collect(Collectors.toSet());
        return new Name(spellings.stream().map(Name::spelling).toList(), beginnings, Map.of(),
                "erased-" + id.substring(id.length() - 8));
    }

    /** The same, also replacing values that were made from texts which hold the name. */
    Name with(Map<String, String> madeFromTexts) {
        return new Name(spellings, beginnings, Map.copyOf(madeFromTexts), token);
    }

    /** Whether a text has letters enough to be looked for. */
    public static boolean isSpelling(String text) {
        return words(text).replace(" ", "").length() >= LEAST_LETTERS;
    }

    /** The folded words of a text, a blank between each two. */
    static String words(String text) {
        return new FoldedText(text).text().strip();
    }

    private static Spelling spelling(String spelling) {
        String[] words = words(spelling).split(" ");
        String together = String.join("", words);
        String before = ARABIC.matcher(together).matches() ? "(?<![^ ])(?:[وفبكل]{0,2}(?:ال)?)" : "(?<![^ ])";
        String alone = before + "(" + String.join(" ?", words) + ")(?![^ ])";
        boolean telling = words.length > 1 && together.length() >= TELLING;
        return new Spelling(words[0], Pattern.compile(telling ? alone + "|(" + together + ")" : alone));
    }

    /** Whether a text holds the name. */
    public boolean isIn(String text) {
        return !erased(text).equals(text);
    }

    /** The same for text that may be JSON, as events are. */
    public boolean isInTextOrJson(String text) {
        return !ErasedJson.text(this, text).equals(text);
    }

    /** Whether a single word may be a part of the name in some form; true of many that are not. */
    public boolean mayHaveWord(String word) {
        String folded = words(word);
        return beginnings.stream().anyMatch(folded::contains);
    }

    /** The text without the name; the same text where it does not hold it. */
    public String erased(String text) {
        String made = fingerprints.get(text);
        if (made != null) {
            return made;
        }
        if (UUID_FORM.matcher(text).matches() || HEX.matcher(text).matches()) {
            return text;
        }
        List<Found> found = find(text);
        if (found.isEmpty()) {
            return text;
        }
        if (SLUG.matcher(text).matches()) {
            return slug(text, found);
        }
        char mark = ADDRESS.matcher(text).matches() ? 'x' : '█';
        char[] erased = text.toCharArray();
        found.forEach(match -> Arrays.fill(erased, match.from, match.to, mark));
        return new String(erased);
    }

    private List<Found> find(String text) {
        FoldedText folded = new FoldedText(text);
        String letters = folded.text();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            Matcher matcher = spellings.get(i).pattern.matcher(letters);
            while (letters.contains(spellings.get(i).first) && matcher.find()) {
                int group = matcher.group(1) == null ? 2 : 1;
                found.add(new Found(folded.from(matcher.start(group)), folded.to(matcher.end(group) - 1), i));
            }
        }
        found.sort(Comparator.comparingInt(Found::from).thenComparing(Found::to, Comparator.reverseOrder()));
        return found;
    }

    /** Of matches that overlap the first says which token it becomes. */
    private String slug(String text, List<Found> found) {
        StringBuilder slug = new StringBuilder();
        int at = 0;
        for (Found match : found) {
            if (match.from >= at) {
                slug.append(text, at, match.from).append(tokenOf(match.spelling));
            }
            at = Math.max(at, match.to);
        }
        slug.append(text.substring(at));
        return slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches() ? slug.toString()
                : tokenOf(found.get(0).spelling);
    }

    /** Spellings differ in their tokens, as they may be the slugs of two things. */
    private String tokenOf(int spelling) {
        return spelling == 0 ? token : token + "-" + (spelling + 1);
    }
}
