package org.vigil.incidents.imports.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.imports.row.Header;

/**
 * Which column of a file holds what: the file's column for each of ours that is called otherwise there. What is not
 * mapped is looked for under our own name.
 */
public final class Mapping {

    /** The columns of Vigil's own CSV that are read; others are kept and not looked at. */
    static final List<String> COLUMNS = List.of("id", "category", "event_type", "violence_type", "from", "to", "year", "month",
            "day",
            "date_precision", "country", "admin1", "admin2", "place", "lat", "lon", "place_precision", "perpetrators",
            "targets",
            "parties", "killed_low", "killed_best", "killed_high", "wounded_low", "wounded_best", "wounded_high",
            "detained_low",
            "detained_best", "detained_high", "missing_low", "missing_best", "missing_high");

    private final Map<String, String> columns;

    /** @param columns the file's column by ours */
    public Mapping(Map<String, String> columns) {
        Map<String, String> known = new TreeMap<>();
        columns.forEach((ours, theirs) -> {
            if (!COLUMNS.contains(ours)) {
                throw Problems.invalid("mapping", Sentence.of(MappingMessages.class, say -> say.unknown(
                        OthersWords.isolated(ours.substring(0, Math.min(60, ours.length()))), String.join(", ", COLUMNS))));
            }
            if (theirs == null || theirs.isBlank()) {
                throw Problems.invalid("mapping", Sentence.of(MappingMessages.class, say -> say.unnamed(ours)));
            }
            known.put(ours, theirs.strip().toLowerCase(Locale.ROOT));
        });
        this.columns = known;
    }

    /** What the file calls our column. */
    String of(String ours) {
        return columns.getOrDefault(ours, ours);
    }

    /** Refuses a file that lacks a column which it was said to have. */
    void check(Header header) {
        header.demand(columns.values().toArray(String[]::new));
    }
}
