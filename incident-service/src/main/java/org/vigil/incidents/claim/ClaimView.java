package org.vigil.incidents.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Versioned;
import org.vigil.incidents.reason.Reasons;
import org.vigil.incidents.registry.Reference;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Quote;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/** A claim as it was sent, and what has been made of it. */
@Schema(description = "A claim as it was sent, and what has been made of it.", examples = ClaimExample.SHOWN)
public record ClaimView(UUID id, UUID report, String speaker, Stance stance, LocalDate statedAt, Category category,
        @Schema(nullable = true) String eventType, When when, Where where, List<ActorRole> actors,
        List<CasualtyLine> casualties,
        @Schema(nullable = true) Quote quote, ClaimState state,
        @Schema(nullable = true, description = "The incident that it is attached to.") UUID incident,
        @Schema(nullable = true, description = "Why it was dismissed.") String reason,
        @Schema(nullable = true) Lease lease,
        @Schema(description = "What it refers to that has not arrived yet.") List<Reference> pending,
        @Schema(description = "What a curator should look at; nothing is refused for it.") List<Warning> warnings,
        int revision, Instant knownAt) implements Versioned {

    /** Why it was dismissed; null where it was not. */
    public Sentence because() {
        return Reasons.of(reason);
    }

    static ClaimView of(Claim c, List<Reference> pending, List<Warning> warnings) {
        RecordClaim s = c.statement;
        return new ClaimView(c.id, s.report(), s.speaker(), s.stance(), s.statedAt(), s.category(), s.eventType(), s.when(),
                s.where(), s.actors(), s.casualties(), s.quote(), c.state, c.incident, c.reason,
                c.lease(Instant.now()), pending, warnings, c.revision, c.knownAt);
    }
}
