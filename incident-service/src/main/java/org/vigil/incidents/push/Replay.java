package org.vigil.incidents.push;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.SelfChecked;

/**
 * From when on a webhook is told everything again, in its order: either since a moment or behind a position.
 *
 * @param since what became known from then on
 * @param position what stands behind it, as a delivery or the id of an event of the stream shows it; what became known before
 *        the moment since which the webhook is told stays untold
 */
@Coherent
@Schema(description = "Either since or position.", examples = """
        {"since":"2026-11-01T00:00:00Z"}""")
record Replay(@Schema(nullable = true) Instant since,
        @Schema(nullable = true, examples = "0-120.1-98.2-101.3-77") String position) implements SelfChecked {

    @Override
    public void check(Findings findings) {
        if ((since == null) == (position == null)) {
            findings.add("since", "{vigil.replay.one}");
        }
        if (position != null && Position.parse(position).isEmpty()) {
            findings.add("position", "{vigil.replay.position}");
        }
    }

    Position behind() {
        return Position.parse(position).orElseThrow();
    }
}
