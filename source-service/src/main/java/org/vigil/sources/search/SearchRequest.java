package org.vigil.sources.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which reports are looked for; what is null or empty does not narrow, and of several values each will do.
 *
 * @param text as somebody typed it
 * @param sources who published them
 * @param from published on this day or after
 * @param to published on this day or before
 * @param languages BCP 47; compared by the primary subtag
 * @param credibility Admiralty credibility, 1 to 6
 * @param lineages names of lineages as reports store them
 * @param automatic whether their lineage was found by rule and has not been confirmed
 * @param origin the first telling that they go back to
 */
public record SearchRequest(String text, List<UUID> sources, LocalDate from, LocalDate to, List<String> languages,
        List<Integer> credibility, List<String> lineages, Boolean automatic, UUID origin) {
}
