package org.vigil.sources.text;

/**
 * One word of a name.
 *
 * @param folded as it is written, folded and without article
 * @param latin in Latin letters
 * @param kind what it tells
 * @param meaning the same for one word in all languages: a term's own name, else the word itself
 */
record NameWord(String folded, String latin, Kind kind, String meaning) {

    /** What a word tells of who is meant. */
    enum Kind {
        /** Who it is. */
        OWN,
        /** What it is about; the same word in many names, and never left out. */
        TERM,
        /** What sort of body it is; often left out. */
        SORT,
        /** A number, which tells one channel from the next. */
        NUMBER
    }

    /** The consonants, alike for one word in two scripts. */
    String skeleton() {
        return kind == Kind.OWN ? Consonants.of(latin) : meaning;
    }

    /** The same word where it is the whole name. */
    NameWord asOwn() {
        return kind == Kind.NUMBER ? this : new NameWord(folded, latin, Kind.OWN, folded);
    }

    boolean isLatin() {
        return folded.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Whether two words that tell who it is are two spellings of one. */
    boolean spells(NameWord other) {
        if (folded.equals(other.folded)) {
            return true;
        }
        if (!skeleton().equals(other.skeleton()) && !isLongAndAlike(other)) {
            return false;
        }
        String mine = Consonants.withLongVowels(latin);
        String theirs = Consonants.withLongVowels(other.latin);
        if (mine.equals(theirs)) {
            return true;
        }
        if (isLatin() != other.isLatin()) {
            return skeleton().length() > 2 && EditDistance.likeness(mine, theirs) >= 0.5;
        }
        return EditDistance.likeness(latin, other.latin) >= (Math.min(latin.length(), other.latin.length()) > 4 ? 0.7 : 0.8);
    }

    /** A slip of the pen in a long word changes its skeleton as well. */
    private boolean isLongAndAlike(NameWord other) {
        return isLatin() == other.isLatin() && Math.min(folded.length(), other.folded.length()) >= 6
                && EditDistance.likeness(folded, other.folded) >= 0.85;
    }
}
