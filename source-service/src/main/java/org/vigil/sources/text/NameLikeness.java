package org.vigil.sources.text;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigil.common.text.Sentence;

/**
 * Whether two names may be names of one source. It is a hint for a person, so it looks over spellings and scripts, but it keeps
 * apart what readers keep apart: other numbers, other terms, another sort of body.
 */
public final class NameLikeness {

    /** Of fewer consonants than these in common, the same ones say little across two scripts. */
    private static final int TELLING = 3;

    private NameLikeness() {
    }

    /** Why the two may be one source, as a part of a sentence; null where they may not. */
    public static Sentence because(WrittenName a, WrittenName b) {
        String one = isolated(a.written());
        String other = isolated(b.written());
        if (a.folded().equals(b.folded())) {
            return Sentence.of(LikenessMessages.class, say -> say.sameName(one));
        }
        if (isAcronym(a, b)) {
            return Sentence.of(LikenessMessages.class, say -> say.firstLetters(one, other));
        }
        return isAlike(a, b) ? Sentence.of(LikenessMessages.class, say -> say.similarName(one, other)) : null;
    }

    private static boolean isAcronym(WrittenName a, WrittenName b) {
        return a.folded().equals(b.acronym()) || b.folded().equals(a.acronym());
    }

    private static boolean isAlike(WrittenName a, WrittenName b) {
        List<NameWord> own = of(a, NameWord.Kind.OWN);
        List<NameWord> others = of(b, NameWord.Kind.OWN);
        if (!meanings(a, NameWord.Kind.NUMBER).equals(meanings(b, NameWord.Kind.NUMBER))
                || !meanings(a, NameWord.Kind.TERM).equals(meanings(b, NameWord.Kind.TERM))) {
            return false;
        }
        Set<String> sorts = new HashSet<>(meanings(a, NameWord.Kind.SORT));
        Set<String> otherSorts = new HashSet<>(meanings(b, NameWord.Kind.SORT));
        if (own.isEmpty() || others.isEmpty()) {
            return own.isEmpty() && others.isEmpty() && sorts.equals(otherSorts) && a.words().size() >= 2;
        }
        return (sorts.containsAll(otherSorts) || otherSorts.containsAll(sorts)) && spell(own, others)
                && (own.get(0).isLatin() == others.get(0).isLatin() || tells(a, b, sorts, otherSorts));
    }

    /** Across scripts two short words may have the same consonants by chance, unless more of the name agrees. */
    private static boolean tells(WrittenName a, WrittenName b, Set<String> sorts, Set<String> otherSorts) {
        int consonants = of(a, NameWord.Kind.OWN).stream().mapToInt(word -> word.skeleton().length()).sum();
        boolean more = a.words().size() > of(a, NameWord.Kind.OWN).size() && sorts.equals(otherSorts);
        return consonants >= TELLING || more
                || Consonants.withLongVowels(joined(a)).equals(Consonants.withLongVowels(joined(b)));
    }

    private static String joined(WrittenName name) {
        return of(name, NameWord.Kind.OWN).stream().map(NameWord::latin).collect(Collectors.joining());
    }

    /** Word by word in any order, or all of them written as one word. */
    private static boolean spell(List<NameWord> own, List<NameWord> others) {
        if (own.size() != others.size()) {
            return asOneWord(own).spells(asOneWord(others));
        }
        List<NameWord> left = new ArrayList<>(others);
        for (NameWord word : own) {
            NameWord same = left.stream().filter(word::spells).findFirst().orElse(null);
            if (same == null) {
                return false;
            }
            left.remove(same);
        }
        return true;
    }

    private static NameWord asOneWord(List<NameWord> words) {
        return new NameWord(words.stream().map(NameWord::folded).collect(Collectors.joining()),
                words.stream().map(NameWord::latin).collect(Collectors.joining()), NameWord.Kind.OWN, "");
    }

    private static List<NameWord> of(WrittenName name, NameWord.Kind kind) {
        return name.words().stream().filter(word -> word.kind() == kind).toList();
    }

    private static List<String> meanings(WrittenName name, NameWord.Kind kind) {
        return of(name, kind).stream().map(NameWord::meaning).sorted().toList();
    }
}
