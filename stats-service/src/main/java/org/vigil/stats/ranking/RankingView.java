package org.vigil.stats.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.Unallocated;
import org.vigil.stats.ranking.Ranks.Ranked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * Groups in the order of their numbers.
 *
 * @param definition how the numbers were made
 * @param asOf the moment whose knowledge they answer from
 * @param groups how many groups there are in all, also beyond the limit
 * @param rows the first ones, the highest number first
 * @param unallocated what touches the window and stands in no row
 * @param unallocatedBefore the same of the span before; empty when there is none
 * @param citation where the series that is ranked is found for ever, once it is stored
 */
@Schema(description = "Groups in the order of their numbers.")
record RankingView(Definition definition, Instant asOf, @Schema(examples = "34") int groups, List<Row> rows,
        List<Unallocated> unallocated, List<Unallocated> unallocatedBefore,
        @Schema(description = "Where the counts of all groups, as the series of the same question, are found for ever, once they are stored there by POST /api/v1/citations.", examples = "/api/v1/citations/5f0c1b1e-0000-8000-8000-000000000009") String citation)
        implements
            Answer {

    private static final Sentence RULE = Sentence.of(RuleMessages.class, RuleMessages::ranks);
    private static final Sentence NO_SPAN = Sentence.of(RuleMessages.class, RuleMessages::noRanksBefore);

    /** The span before and what was counted in it are null where the window is open. */
    static RankingView of(Question question, int limit, Counted now, Span before, Counted then, String citation) {
        CellAddress addresses = new CellAddress(question);
        Map<String, Ranked> ranks = Ranks.of(now.cells());
        Map<String, Ranked> earlier = then == null ? Map.of() : Ranks.of(then.cells());
        List<Row> rows = new ArrayList<>();
        ranks.values().stream().limit(limit)
                .forEach(ranked -> rows.add(Row.of(ranked, earlier.get(ranked.cell().group()), then != null, addresses)));
        Sentence compared = before == null ? NO_SPAN
                : Sentence.of(RuleMessages.class, say -> say.ranksBefore(before.first().toString(), before.last().toString()));
        return new RankingView(Definition.of(question).with(RULE, compared), question.selection().asOf(), ranks.size(), rows,
                now.unallocated(), then == null ? List.of() : then.unallocated(), citation);
    }

    @Schema(name = "RankingRow", description = "A group at its rank, and where it stood in the span before.")
    record Row(@Schema(examples = "1") int rank, @Schema(examples = "IQ-DI") String group, @Schema(examples = "43") long low,
            @Schema(examples = "43") long best, @Schema(examples = "43") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown,
            @Schema(nullable = true, description = "Null when nothing was counted in it then, or there is no span before.", examples = "3") Integer rankBefore,
            @Schema(nullable = true, description = "Best in the span before.", examples = "12") Long previous,
            @Schema(nullable = true, description = "How many ranks it went up; down when negative.", examples = "2") Integer movement,
            @Schema(description = "Where the incidents behind it are listed.", examples = "/api/v1/stats/incidents?asOf=2026-11-20T10:05:00Z&at=all&bucket=all&groupBy=admin1&in=IQ-DI&measure=incidents") String incidents) {

        static Row of(Ranked ranked, Ranked before, boolean compared, CellAddress addresses) {
            Integer rankBefore = before == null ? null : before.rank();
            Long previous = before == null ? compared ? 0L : null : Long.valueOf(before.cell().number().best());
            return new Row(ranked.rank(), ranked.cell().group(), ranked.cell().number().low(), ranked.cell().number().best(),
                    ranked.cell().number().high(), ranked.cell().unknown(), rankBefore, previous,
                    rankBefore == null ? null : rankBefore - ranked.rank(),
                    addresses.row(Bucket.ALL.label(ranked.cell().first()), ranked.cell().group()));
        }
    }
}
