package org.vigil.incidents.statement;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Slug;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The part that an actor is said to have had.
 *
 * @param actor the actor's slug
 * @param role the part
 * @param attribution how the actor came to be named; unknown where a request leaves it out
 */
public record ActorRole(
        @NotNull(message = "{vigil.role.actor}") @Slug @Schema(examples = "islamic-state") String actor,
        @NotNull(message = "{vigil.role.role}") Role role,
        @Schema(description = "How the actor came to be named; unknown when left out.") Attribution attribution) {

    /** Nothing said of the attribution means that nothing is known of it. */
    public ActorRole {
        attribution = attribution == null ? Attribution.UNKNOWN : attribution;
    }

    /** The part in an incident. */
    public enum Role {
        /** Did it. */
        @JsonProperty("perpetrator")
        PERPETRATOR,
        /** It was done to. */
        @JsonProperty("target")
        TARGET,
        /** Was one side of it. */
        @JsonProperty("party")
        PARTY
    }

    /** How an actor came to be named. */
    public enum Attribution {
        /** By itself. */
        @JsonProperty("claimed")
        CLAIMED,
        /** By the teller, as a fact. */
        @JsonProperty("stated")
        STATED,
        /** By the teller, as a suspicion. */
        @JsonProperty("suspected")
        SUSPECTED,
        /** Not known. */
        @JsonProperty("unknown")
        UNKNOWN
    }
}
