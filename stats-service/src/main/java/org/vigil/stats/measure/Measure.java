package org.vigil.stats.measure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is counted. */
public enum Measure {

    /** Incidents that are held to have happened. */
    @JsonProperty("incidents")
    INCIDENTS("Each incident counts once."),
    /** Claims of responsibility. */
    @JsonProperty("claims")
    CLAIMS("Each actor that claims responsibility for an incident counts once for that incident; by actor, the claiming one."),
    /** People killed. */
    @JsonProperty("killed")
    KILLED(Measure.CASUALTIES),
    /** People wounded. */
    @JsonProperty("wounded")
    WOUNDED(Measure.CASUALTIES),
    /** People detained. */
    @JsonProperty("detained")
    DETAINED(Measure.CASUALTIES),
    /** People missing. */
    @JsonProperty("missing")
    MISSING(Measure.CASUALTIES),
    /** Items that sources published. */
    @JsonProperty("reports")
    REPORTS("Each report counts once, by the days of its publication.");

    private static final String CASUALTIES = """
            Casualty lines that are no part of another are added, low to low, best to best, high to high. Where best is not \
            known, low is taken for it, and best for an unknown high; unknown says of how many incidents a number is not \
            known, because it is null or because nothing was said.""";

    private final String rule;

    Measure(String rule) {
        this.rule = rule;
    }

    /** The counting rule in words. */
    String rule() {
        return rule;
    }

    /** Whether it adds up numbers that can be unknown. */
    public boolean countsPeople() {
        return this == KILLED || this == WOUNDED || this == DETAINED || this == MISSING;
    }
}
