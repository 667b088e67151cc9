package org.vigil.incidents.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vigil.incidents.place.Resolution.Candidate;
import org.vigil.incidents.place.Resolution.How;

/** The names of the divisions of one country, in the forms by which spellings are compared. */
final class DivisionNames {

    /** Few consonants fit much by chance; the letters must then be alike, too. */
    private static final int TELLING_SKELETON = 3;
    private static final double ALIKE_BESIDE_SKELETON = 0.25;

    /** So alike, and so far ahead of the next one, is a slip of the pen. */
    private static final double ALIKE = 0.6;
    private static final double AHEAD = 0.15;

    private static final double WORTH_SHOWING = 0.25;

    private final Map<String, String> usualNames = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String code, boolean firm, Spelling spelling) {
    }

    DivisionNames(List<NamedDivision> divisions) {
        for (NamedDivision division : divisions) {
            usualNames.put(division.code(), division.names().get(0));
            add(division.code(), true, division.names().subList(0, division.firm()));
            add(division.code(), false, division.names().subList(division.firm(), division.names().size()));
        }
    }

    private void add(String code, boolean firm, List<String> names) {
        Spelling.distinct(names.stream()).forEach(spelling -> entries.add(new Entry(code, firm, spelling)));
    }

    boolean has(String code) {
        return usualNames.containsKey(code);
    }

    /** The one division of that name: by a firm name before any other. */
    Optional<String> named(Spelling stated) {
        Predicate<Entry> same = entry -> entry.spelling.compact().equals(stated.compact());
        return only(same.and(Entry::firm)).or(() -> only(same));
    }

    /** The one division whose name has the same consonants, or is so alike that the rest is a slip of the pen. */
    Optional<Map.Entry<String, How>> guessed(Spelling stated) {
        Predicate<Entry> sameConsonants = entry -> !stated.skeleton().isEmpty()
                && entry.spelling.skeleton().equals(stated.skeleton())
                && (stated.skeleton().length() >= TELLING_SKELETON
                        || likeness(entry, stated) >= ALIKE_BESIDE_SKELETON);
        return only(sameConsonants).map(code -> Map.entry(code, How.CONSONANTS)).or(() -> {
            List<Candidate> best = candidates(stated);
            boolean clear = !best.isEmpty() && best.get(0).score() >= ALIKE
                    && (best.size() == 1 || best.get(0).score() - best.get(1).score() >= AHEAD);
            return clear ? Optional.of(Map.entry(best.get(0).code(), How.LIKENESS)) : Optional.empty();
        });
    }

    /** The divisions with names like that one, the likest first. */
    List<Candidate> candidates(Spelling stated) {
        Map<String, Double> best = new LinkedHashMap<>();
        entries.forEach(entry -> best.merge(entry.code, likeness(entry, stated), Math::max));
        return best.entrySet().stream().filter(entry -> entry.getValue() >= WORTH_SHOWING)
                .sorted(Map.Entry.<String, Double> comparingByValue(Comparator.reverseOrder()))
                .limit(Resolution.MOST_CANDIDATES).map(entry -> candidate(entry.getKey(), entry.getValue())).toList();
    }

    /** A division as an answer shows it. */
    Candidate candidate(String code, double score) {
        return new Candidate(code, usualNames.get(code), Math.round(score * 1000) / 1000.0);
    }

    private static double likeness(Entry entry, Spelling stated) {
        return entry.spelling.compact().equals(stated.compact()) ? 1
                : Trigrams.similarity(entry.spelling.folded(), stated.folded());
    }

    private Optional<String> only(Predicate<Entry> fits) {
        Set<String> codes = entries.stream().filter(fits).map(Entry::code).collect(Collectors.toSet());
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }
}
