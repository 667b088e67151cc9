package org.vigil.stats.reconciliation;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Interval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * How a published figure stands against our own count, as of a moment.
 *
 * @param status how it stands
 * @param asOf the moment whose knowledge it answers from; null while the figure has not been held against our count
 * @param ours what we count on the same measure, scope and days; null where we count nothing of the kind
 * @param causes why the two differ or cannot be compared, each a sentence that starts with the cause's name
 * @param says the verdict in words
 * @param coverage the address of the declared coverage inside which the figure lies, null where there is none
 * @param citation the address at which our count can be asked again, null where we have none
 */
@Schema(description = "How the figure stands against our own count. What is counted is that of the same measure, scope and days.")
public record Reconciliation(Status status,
        @Schema(nullable = true, description = "Null while the figure has not been held against our count yet.") Instant asOf,
        @Schema(nullable = true) Ours ours,
        @Schema(examples = "[\"Unit: counted as incidents instead of claims of responsibility it is 121.\"]") List<Sentence> causes,
        @Schema(examples = "The figure is 153 claimed attacks; our count of the same is 2.") Sentence says,
        @Schema(nullable = true) String coverage, @Schema(nullable = true) String citation) {

    /** Of a figure that was just recorded. */
    public static final Reconciliation NOT_YET = new Reconciliation(Status.UNTESTABLE, null, null, List.of(),
            Sentence.of(CauseMessages.class, CauseMessages::notYet), null, null);

    /** The same verdict for the same reasons, whenever it was reached. */
    public boolean isLike(Reconciliation other) {
        return other != null && asOf != null && other.asOf != null && withoutMoment().equals(other.withoutMoment());
    }

    private List<Object> withoutMoment() {
        return List.of(status, String.valueOf(ours), causes, says, String.valueOf(coverageWithoutMoment()));
    }

    private String coverageWithoutMoment() {
        return coverage == null ? null : coverage.substring(0, coverage.indexOf('?'));
    }

    /**
     * Our count.
     *
     * @param low the least that lies wholly inside
     * @param best the likeliest
     * @param high the most
     * @param unallocated what only touches the days and is in none of the three; absent where there is none
     * @param unknown of how many incidents the number is not known; absent for what is counted one by one
     */
    @Schema(name = "OurCount", description = "What lies wholly inside the scope and days; what only touches the days is unallocated.")
    public record Ours(@Schema(examples = "2") long low, @Schema(examples = "2") long best, @Schema(examples = "2") long high,
            @JsonInclude(Include.NON_NULL) Interval unallocated, @JsonInclude(Include.NON_NULL) Long unknown) {

        static Ours of(OwnCount count) {
            Interval touching = count.touching().equals(Interval.NONE) ? null : count.touching();
            return new Ours(count.inside().low(), count.inside().best(), count.inside().high(), touching, count.unknown());
        }
    }
}
