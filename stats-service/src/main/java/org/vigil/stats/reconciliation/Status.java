package org.vigil.stats.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a published figure stands against our own count. */
@Schema(name = "ReconciliationStatus")
public enum Status {

    /** What the figure leaves possible overlaps our count. */
    @JsonProperty("matched")
    MATCHED,
    /** A named cause accounts for the difference. */
    @JsonProperty("explained")
    EXPLAINED,
    /** The two differ inside a coverage that is declared complete, and no cause accounts for it. */
    @JsonProperty("contradicted")
    CONTRADICTED,
    /** Neither can be said. */
    @JsonProperty("untestable")
    UNTESTABLE
}
