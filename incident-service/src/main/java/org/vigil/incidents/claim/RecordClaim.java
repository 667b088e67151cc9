package org.vigil.incidents.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;
import org.vigil.incidents.check.Coherent;
import org.vigil.incidents.check.Findings;
import org.vigil.incidents.check.KnownDate;
import org.vigil.incidents.check.SelfChecked;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.EventType;
import org.vigil.incidents.statement.Quote;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * What one report says about one incident, to be kept for ever as it was sent.
 *
 * @param report the report that says so; may be one that has not arrived here yet
 * @param speaker the slug of the source who says so, the report's own source or one whom it quotes; may be unknown here yet
 * @param stance how the speaker stands to it
 * @param statedAt the day on which the speaker said so
 * @param category what sort of thing it is said to be
 * @param eventType ACLED's type and sub-type, or null
 * @param when when it is said to have happened
 * @param where where it is said to have happened
 * @param actors who is said to have had a part; none where left out
 * @param casualties how many are said to have come to harm; none where left out, which means unknown and not zero
 * @param quote where in the report's body it stands, or null
 */
@Coherent
@Schema(description = "What one report says about one incident.", examples = ClaimExample.SENT)
public record RecordClaim(
        @NotNull(message = "{vigil.claim.report}") UUID report,
        @NotNull(message = "{vigil.claim.speaker}") @Slug String speaker,
        @NotNull(message = "{vigil.claim.stance}") Stance stance,
        @NotNull(message = "{vigil.claim.statedAt}") @KnownDate LocalDate statedAt,
        @NotNull(message = "{vigil.category}") Category category,
        @EventType @Schema(nullable = true) String eventType,
        @NotNull(message = "{vigil.when}") @Valid When when,
        @NotNull(message = "{vigil.where}") @Valid Where where,
        @Size(max = 20, message = "{vigil.entries}") List<@NotNull(message = "{vigil.role}") @Valid ActorRole> actors,
        @Size(max = 50, message = "{vigil.entries}") List<@NotNull(message = "{vigil.casualty.entry}") @Valid CasualtyLine> casualties,
        @Valid @Schema(nullable = true) Quote quote) implements SelfChecked {

    /** A list that was left out is empty. */
    public RecordClaim {
        actors = actors == null ? List.of() : actors;
        casualties = casualties == null ? List.of() : casualties;
    }

    @Override
    public void check(Findings findings) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < actors.size(); i++) {
            ActorRole actor = actors.get(i);
            if (actor != null && actor.actor() != null && !seen.add(List.of(actor.actor(), String.valueOf(actor.role())))) {
                findings.add("actors", i, "actor", "{vigil.claim.roleTwice}");
            }
        }
        new CasualtyParts(casualties).check(findings);
    }
}
