package org.vigil.incidents.queue;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of a request about many claims.
 *
 * @param results one for each claim, in the order of the request
 */
@Schema(description = "What became of each claim, in the order of the request.", examples = """
        {"results":[{"claim":"01991f0b-0000-7000-8000-000000000001","outcome":"done","detail":null},
                    {"claim":"01991f0b-0000-7000-8000-000000000002","outcome":"refused",
                     "detail":"The claim is leased by anna until 2026-11-20T10:20:00Z; choose another one, or ask anna to hand it over."}]}""")
record WorkDone(List<Result> results) {

    /**
     * What became of one claim.
     *
     * @param claim its id
     * @param outcome whether it was done
     * @param detail why it was refused, or what there is to know; null where there is nothing to say
     */
    record Result(UUID claim, Outcome outcome, @Schema(nullable = true) String detail) {

        static Result done(UUID claim, String detail) {
            return new Result(claim, Outcome.DONE, detail);
        }

        static Result refused(UUID claim, String detail) {
            return new Result(claim, Outcome.REFUSED, detail);
        }
    }

    /** Whether it was done. */
    enum Outcome {
        /** It is as asked for. */
        @JsonProperty("done")
        DONE,
        /** Nothing was changed. */
        @JsonProperty("refused")
        REFUSED
    }
}
