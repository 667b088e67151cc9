package org.vigil.sources.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a source is. */
public enum SourceKind {
    /** Publishes for readers. */
    @JsonProperty("outlet")
    OUTLET,
    /** Publishes for outlets. */
    @JsonProperty("agency")
    AGENCY,
    /** Documents events in a place or of a kind. */
    @JsonProperty("observatory")
    OBSERVATORY,
    /** Studies and counts. */
    @JsonProperty("research")
    RESEARCH,
    /** Speaks for armed forces. */
    @JsonProperty("military")
    MILITARY,
    /** Speaks for a state. */
    @JsonProperty("government")
    GOVERNMENT,
    /** Speaks for an organisation of states. */
    @JsonProperty("intergovernmental")
    INTERGOVERNMENTAL,
    /** Speaks for an organisation that is none of the above. */
    @JsonProperty("ngo")
    NGO,
    /** Speaks for an armed group. */
    @JsonProperty("armed-group-media")
    ARMED_GROUP_MEDIA,
    /** An account or channel. */
    @JsonProperty("social")
    SOCIAL,
    /** A person who was there. */
    @JsonProperty("witness")
    WITNESS
}
