package org.vigil.sources.search;

import java.util.Collection;
import java.util.List;

/**
 * The parts of the index of words, one for each language that the product reads and one for all others: a word that every
 * report in one language has is looked for in the other's part alone, where hardly any report has it.
 */
enum LanguagePart {

    ENGLISH("s.language = 'en'"),
    ARABIC("s.language = 'ar'"),
    OTHER("coalesce(s.language, '') not in ('en', 'ar')");

    /** Which rows of {@code report_search s} it has, as the index says it, so that the planner knows the index by it. */
    final String rows;

    LanguagePart(String rows) {
        this.rows = rows;
    }

    /** The parts that have reports in these primary languages; all where none is named. */
    static List<LanguagePart> of(Collection<String> languages) {
        return languages.isEmpty() ? List.of(values()) : languages.stream().map(LanguagePart::of).distinct().toList();
    }

    private static LanguagePart of(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "ar" -> ARABIC;
            default -> OTHER;
        };
    }
}
