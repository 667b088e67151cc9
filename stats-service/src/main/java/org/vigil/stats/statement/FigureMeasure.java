package org.vigil.stats.statement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a published figure counts: the measures of our own statistics, and others that we do not count ourselves. */
public enum FigureMeasure {

    /** Things held to have happened. */
    @JsonProperty("incidents")
    INCIDENTS,
    /** Claims of responsibility. */
    @JsonProperty("claims")
    CLAIMS,
    /** People killed. */
    @JsonProperty("killed")
    KILLED,
    /** People wounded. */
    @JsonProperty("wounded")
    WOUNDED,
    /** People detained. */
    @JsonProperty("detained")
    DETAINED,
    /** People missing. */
    @JsonProperty("missing")
    MISSING,
    /** Items that sources published. */
    @JsonProperty("reports")
    REPORTS,
    /** Raids, strikes and missions. */
    @JsonProperty("operations")
    OPERATIONS,
    /** Fighters in being. */
    @JsonProperty("fighters")
    FIGHTERS,
    /** People who joined. */
    @JsonProperty("joined")
    JOINED,
    /** Displaced people. */
    @JsonProperty("displaced")
    DISPLACED,
    /** People held. */
    @JsonProperty("held")
    HELD,
    /** Places where people are held. */
    @JsonProperty("facilities")
    FACILITIES,
    /** Money, in the stated unit. */
    @JsonProperty("money")
    MONEY,
    /** A part of a whole, in percent. */
    @JsonProperty("share")
    SHARE;

    /** Whether it adds up over days by its nature; null where either can be meant. */
    public FigureKind nature() {
        return switch (this) {
            case INCIDENTS, CLAIMS, KILLED, WOUNDED, DETAINED, REPORTS, OPERATIONS, JOINED -> FigureKind.FLOW;
            case FIGHTERS, HELD, FACILITIES -> FigureKind.STOCK;
            case MISSING, DISPLACED, MONEY, SHARE -> null;
        };
    }

    /** Whether only whole numbers of it exist. */
    public boolean isWhole() {
        return this != MONEY && this != SHARE;
    }
}
