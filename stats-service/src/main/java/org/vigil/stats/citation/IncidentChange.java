package org.vigil.stats.citation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.behind.Part;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An incident, or a report, that counts otherwise than for the citation.
 *
 * @param id of the incident or report
 * @param href where it is shown as it is now
 * @param kind what became of it
 * @param change the kind of the revision by which it did, as the register calls it
 * @param changeId shared by all incidents of one merge or split; null for any other change
 * @param knownAt when that revision was recorded
 * @param then what was counted for the citation, null when it was not
 * @param now what counts now, null when it does not
 */
@Schema(description = "An incident, or a report, that counts otherwise than for the citation.")
record IncidentChange(UUID id, String href, Kind kind, @Schema(nullable = true, examples = "revised") String change,
        @Schema(nullable = true) UUID changeId, @Schema(nullable = true) Instant knownAt, @Schema(nullable = true) Side then,
        @Schema(nullable = true) Side now) {

    /** What became of it, as the API calls it. */
    @JsonIgnore
    public String getKindName() {
        return WireNames.of(kind);
    }

    /** What became of it. */
    @Schema(name = "KindOfChange")
    enum Kind {
        /** It was recorded since. */
        @JsonProperty("new")
        NEW,
        /** It was revised; where it is counted on one side only, the revision took it in or out of what was asked for. */
        @JsonProperty("revised")
        REVISED,
        /** It was merged into another one. */
        @JsonProperty("merged")
        MERGED,
        /** It was withdrawn. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** It was judged not to have happened, or out of scope. */
        @JsonProperty("discounted")
        DISCOUNTED,
        /** It counts again after it was withdrawn, merged or discounted. */
        @JsonProperty("restored")
        RESTORED,
        /** It was recorded before the moment of the citation, and arrived here only afterwards. */
        @JsonProperty("late")
        LATE
    }

    /**
     * What is counted.
     *
     * @param revision the revision
     * @param gives what it gives, and where
     */
    @Schema(name = "CountedSide", description = "A revision, and what it gives to each place of the answer.")
    record Side(@Schema(examples = "1") int revision, List<Part> gives) {
    }
}
