package org.vigil.sources.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words that reports have, with the stems that PostgreSQL's Snowball dictionaries give them. */
@ApplicationScoped
class Vocabulary {

    private static final String HIGHEST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);
    private static final int MOST_NEAR = 5;

    static final String STEMS = """
            select w, coalesce((ts_lexize(cast(d as regdictionary), w))[1], w)
            from unnest(cast(?1 as text[]), cast(?2 as text[])) as t (w, d)""";

    private final EntityManager database;

    Vocabulary(EntityManager database) {
        this.database = database;
    }

    /** The stem of each word: by the Arabic rules where it is written in Arabic, by the English ones in plain Latin letters. */
    Map<String, String> stems(Collection<String> words) {
        Map<String, String> stems = new HashMap<>();
        rows(database.createNativeQuery(STEMS)
                .setParameter(1, words.toArray(String[]::new))
                .setParameter(2, words.stream().map(Vocabulary::dictionary).toArray(String[]::new)).getResultList())
                .forEach(row -> stems.put((String) row[0], (String) row[1]));
        return stems;
    }

    static String dictionary(String word) {
        if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return "pg_catalog.english_stem";
        }
        boolean arabic = word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return arabic ? "pg_catalog.arabic_stem" : "pg_catalog.simple";
    }

    /** Takes up the words of a report; the row of a word that is known to two reports is not touched. */
    void learn(UUID report, Map<String, String> stems) {
        String[] words = stems.keySet().toArray(String[]::new);
        Set<?> known = new HashSet<>(database.createNativeQuery("""
                select word from report_word where word = any(cast(?1 as text[]))""").setParameter(1, words).getResultList());
        // Always in the same order, so that two who bring the same words wait for each other and not both.
        List<String> unknown = stems.keySet().stream().filter(word -> !known.contains(word)).sorted().toList();
        if (!unknown.isEmpty()) {
            database.createNativeQuery("""
                    insert into report_word (word, stem, near, only_report)
                    select w, s, cast(n as integer[]), ?4
                    from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[])) as t (w, s, n)
                    on conflict (word) do nothing""")
                    .setParameter(1, unknown.toArray(String[]::new))
                    .setParameter(2, unknown.stream().map(stems::get).toArray(String[]::new))
                    .setParameter(3, unknown.stream().map(Vocabulary::keys).toArray(String[]::new))
                    .setParameter(4, report).executeUpdate();
        }
        database.createNativeQuery("""
                update report_word set only_report = null where word = any(cast(?1 as text[])) and only_report <> ?2""")
                .setParameter(1, words).setParameter(2, report).executeUpdate();
    }

    private static String keys(String word) {
        return Arrays.toString(Spelling.keys(word)).replace('[', '{').replace(']', '}');
    }

    /** Lets go of words that a report no longer has and no other one had. */
    void forget(UUID report, Collection<String> words) {
        database.createNativeQuery("delete from report_word where word = any(cast(?1 as text[])) and only_report = ?2")
                .setParameter(1, words.toArray(String[]::new)).setParameter(2, report).executeUpdate();
    }

    /** How many reports have each of these stems: 1, or 2 for any more; those that none has are left out. */
    Map<String, Integer> reports(Collection<String> stems) {
        return rows(database.createNativeQuery("""
                select stem, case when bool_and(only_report is not null) and count(distinct only_report) = 1 then 1 else 2 end
                from report_word where stem = any(cast(?1 as text[])) group by stem""")
                .setParameter(1, stems.toArray(String[]::new)).getResultList())
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Up to {@code limit} words that begin so; first those that were met first, which are the common ones. */
    List<String> beginningWith(String prefix, int limit) {
        return database.createNativeQuery("""
                select word from report_word where word >= ?1 and word < ?2 order by number limit ?3""")
                .setParameter(1, prefix).setParameter(2, prefix + HIGHEST_CHARACTER).setParameter(3, limit)
                .getResultList().stream().map(String.class::cast).toList();
    }

    /** The stems of the known words nearest to this one; none where nothing is near enough. */
    List<String> nearest(String word) {
        return nearest(word, candidate -> true);
    }

    /** The same among the other words that more than one report has. */
    List<String> nearestCommon(String word) {
        return nearest(word, candidate -> candidate.distance > 0 && !candidate.rare);
    }

    private List<String> nearest(String word, Predicate<Candidate> which) {
        int allowed = Spelling.allowed(word);
        if (allowed == 0) {
            return List.of();
        }
        List<Candidate> near = rows(database.createNativeQuery("""
                select word, stem, only_report is not null, number from report_word where near && cast(?1 as integer[])""")
                .setParameter(1, keys(word)).getResultList())
                .map(row -> new Candidate((String) row[1], Spelling.distance(word, (String) row[0]), (Boolean) row[2],
                        ((Number) row[3]).longValue()))
                .filter(candidate -> candidate.distance <= allowed).filter(which)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::rare)
                        .thenComparingLong(Candidate::number))
                .toList();
        return near.stream().filter(candidate -> candidate.distance == near.get(0).distance)
                .map(Candidate::stem).distinct().limit(MOST_NEAR).toList();
    }

    private static Stream<Object[]> rows(List<?> rows) {
        return rows.stream().map(Object[].class::cast);
    }

    /** A word that may be meant. */
    private record Candidate(String stem, int distance, boolean rare, long number) {
    }
}
