package org.vigil.stats.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a figure adds up over its period or is there at a time. */
public enum FigureKind {

    /** Adds up over the period: attacks, people killed. */
    @JsonProperty("flow")
    FLOW,
    /** Is there at a time: fighters, displaced people. */
    @JsonProperty("stock")
    STOCK
}
