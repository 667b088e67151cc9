package org.vigil.incidents.registry;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something of which a claim or an incident depends.
 *
 * @param kind what it is
 * @param ref the slug of a source or an actor, the id of a report
 */
@Schema(description = "A report or source that something refers to.", examples = "{\"kind\":\"source\",\"ref\":\"sdf-media\"}")
public record Reference(Kind kind, String ref) {

    /** What is referred to. */
    public enum Kind {
        /** A report, by its id. */
        @JsonProperty("report")
        REPORT,
        /** A source, by its slug. */
        @JsonProperty("source")
        SOURCE,
        /** An actor, by its slug. */
        @JsonProperty("actor")
        ACTOR
    }

    /** A report. */
    public static Reference report(UUID id) {
        return new Reference(Kind.REPORT, id.toString());
    }

    /** A source. */
    public static Reference source(String slug) {
        return new Reference(Kind.SOURCE, slug);
    }

    /** An actor. */
    public static Reference actor(String slug) {
        return new Reference(Kind.ACTOR, slug);
    }
}
