package org.vigil.incidents.incident;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a confirmation rests on. */
public enum Basis {
    /** A party says that it did it, or that it suffered it. */
    @JsonProperty("party-admission")
    PARTY_ADMISSION,
    /** A court, commission or other authority found so. */
    @JsonProperty("authority-finding")
    AUTHORITY_FINDING,
    /** A curator has reviewed the evidence. */
    @JsonProperty("evidence-reviewed")
    EVIDENCE_REVIEWED
}
