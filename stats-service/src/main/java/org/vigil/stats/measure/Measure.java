package org.vigil.stats.measure;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is counted. */
public enum Measure {

    /** Incidents that are held to have happened. */
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
    REPORTS;

    /** The counting rule in words. */
    Sentence rule() {
        return Sentence.of(RuleMessages.class, say -> say.counts(WireNames.of(this)));
    }

    /** Whether it adds up numbers that can be unknown. */
    public boolean countsPeople() {
        return this == KILLED || this == WOUNDED || this == DETAINED || this == MISSING;
    }
}
