package org.vigil.stats.share;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.CellAddress;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Answer;
import org.vigil.stats.measure.Cell;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.RuleMessages;
import org.vigil.stats.measure.Unallocated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * How much of the whole each group has.
 *
 * @param definition how the numbers were made
 * @param asOf the moment whose knowledge they answer from
 * @param total the whole: everything inside the window once, whether it has a group or not
 * @param rows one for each group in which something is counted, in the order of their names
 * @param unallocated what has no group, which is a part of the whole, and what reaches out of the window, which is not
 * @param citation where the answer is found for ever, once it is stored
 */
@Schema(description = "How much of the whole each group has.")
public record SharesView(Definition definition, Instant asOf, Amount total, List<Row> rows, List<Rest> unallocated,
        @Schema(description = "Where the answer is found for ever, once it is stored there by POST /api/v1/citations.") String citation)
        implements
            Answer {

    private static final Sentence RULE = Sentence.of(RuleMessages.class, RuleMessages::shares);
    private static final Sentence OVERLAP = Sentence.of(RuleMessages.class, RuleMessages::sharesOverlap);

    static SharesView of(Question question, Counted counted, Amount total, String citation) {
        CellAddress addresses = new CellAddress(question);
        Definition definition = Definition.of(question).with(RULE);
        return new SharesView(question.overlaps() ? definition.with(OVERLAP) : definition, question.selection().asOf(), total,
                counted.cells().stream().map(cell -> Row.of(cell, total, addresses)).toList(),
                counted.unallocated().stream().map(entry -> Rest.of(entry, total, addresses)).toList(),
                citation);
    }

    /** A group, and how much of the total it is in percent; null when the total is 0. */
    @Schema(name = "ShareRow", description = "What is counted in one group, and how much of the total that is, in percent.")
    public record Row(@Schema(examples = "IQ-DI") String group, @Schema(examples = "43") long low,
            @Schema(examples = "43") long best,
            @Schema(examples = "43") long high,
            @JsonInclude(Include.NON_NULL) @Schema(description = "Of how many incidents the number is not known.") Long unknown,
            @Schema(nullable = true, description = "Null when the total is 0.", examples = "58.1") BigDecimal share,
            @Schema(nullable = true, examples = "58.1") BigDecimal shareLow,
            @Schema(nullable = true, examples = "58.1") BigDecimal shareHigh,
            @Schema(description = "Where the incidents behind it are listed.") String incidents) {

        static Row of(Cell cell, Amount total, CellAddress addresses) {
            Amount amount = Amount.of(cell);
            Share share = Share.of(amount, total);
            return new Row(cell.group(), amount.low(), amount.best(), amount.high(), amount.unknown(), share.best(),
                    share.low(),
                    share.high(), addresses.row(null, cell.group()));
        }
    }

    /** What stands in no group; without a share where it is no part of the total. */
    @Schema(name = "UnallocatedShare", description = "What stands in no group, with the reason; without a share where it is no part of the total.")
    public record Rest(@Schema(nullable = true) String bucket, @Schema(nullable = true, examples = "IQ") String group, long low,
            long best, long high,
            @JsonInclude(Include.NON_NULL) Long unknown, @Schema(nullable = true) BigDecimal share,
            @Schema(nullable = true) BigDecimal shareLow, @Schema(nullable = true) BigDecimal shareHigh, Sentence reason,
            @Schema(description = "Where the incidents behind it are listed.") String incidents) {

        /** What lies in no bucket reaches out of the window. */
        static Rest of(Unallocated entry, Amount total, CellAddress addresses) {
            Share share = entry.bucket() == null ? new Share(null, null, null) : Share.of(Amount.of(entry), total);
            return new Rest(entry.bucket(), entry.group(), entry.low(), entry.best(), entry.high(), entry.unknown(),
                    share.best(), share.low(),
                    share.high(), entry.reason(), addresses.entry(entry));
        }
    }
}
