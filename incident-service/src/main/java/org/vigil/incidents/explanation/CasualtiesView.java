package org.vigil.incidents.explanation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.verification.Aside;

/**
 * Where the casualties of an incident come from.
 *
 * @param incident the incident
 * @param revision the revision that is explained
 * @param lines each line that stands, and each of which a claim speaks
 * @param knownAt when the revision was recorded
 */
@Schema(description = "Where each casualty figure comes from: what was counted, and what stands aside and why.", examples = """
        {"incident":"01991f0c-0000-7000-8000-000000000001","revision":3,"lines":[
          {"group":"sdf","outcome":"killed","line":{"group":"sdf","outcome":"killed","low":4,"best":4,"high":4,"partOf":null},
           "derived":{"group":"sdf","outcome":"killed","low":4,"best":4,"high":4,"partOf":null},"held":null,
           "votes":[{"origin":"voice:sdf","claim":"01991f0b-0000-7000-8000-000000000001","speaker":"sdf-media",
                     "low":4,"best":4,"high":4}],
           "aside":[{"claim":"01991f0b-0000-7000-8000-000000000002","speaker":"amaq","low":0,"best":0,"high":0,
                     "asideBecause":"denies","says":"The claim of amaq stands aside, because it denies it, and a denial supports nothing."}],
           "says":"One origin speaks of it, and what it says stands."}],"knownAt":"2026-11-20T10:05:00Z"}""")
public record CasualtiesView(UUID incident, int revision, List<Line> lines, Instant knownAt) {

    /**
     * A casualty line.
     *
     * @param line what stands; null where only claims speak of it that support nothing
     * @param derived what the rule says; null where it says nothing
     * @param held who set what stands, and why; null where it is the rule's
     * @param votes what was counted, one for each origin
     * @param aside what was not counted
     * @param says the whole in a sentence
     */
    record Line(String group, CasualtyLine.Outcome outcome, @Schema(nullable = true) CasualtyLine line,
            @Schema(nullable = true) CasualtyLine derived, @Schema(nullable = true) Held held, List<Vote> votes,
            List<SetAside> aside, Sentence says) {
    }

    /** A curator's finding. */
    record Held(String by, String reason) {
    }

    /**
     * What an origin says.
     *
     * @param origin its key; null for a claim that adds none and is heard because no origin speaks
     */
    record Vote(@Schema(nullable = true) String origin, UUID claim, String speaker, @Schema(nullable = true) Integer low,
            @Schema(nullable = true) Integer best, @Schema(nullable = true) Integer high) {
    }

    /** What a claim says and is not counted. */
    record SetAside(UUID claim, String speaker, @Schema(nullable = true) Integer low, @Schema(nullable = true) Integer best,
            @Schema(nullable = true) Integer high, Aside asideBecause, Sentence says) {
    }
}
