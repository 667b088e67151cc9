package org.vigil.incidents.verification;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a claim, or what it says of one casualty line, stands aside: it is kept and shown, and decides nothing. */
public enum Aside {

    /** It denies the incident. */
    @JsonProperty("denies")
    DENIES("it denies it, and a denial supports nothing"),
    /** It disputes the incident. */
    @JsonProperty("disputes")
    DISPUTES("it disputes it, and a dispute supports nothing"),
    /** Its report, its speaker or the report that it goes back to is not known yet. */
    @JsonProperty("pending")
    PENDING("something that it refers to has not arrived yet"),
    /** It is an outlet's own voice. */
    @JsonProperty("beside-quoted-speaker")
    BESIDE_QUOTED_SPEAKER("it is an outlet's own voice beside a speaker whom the same telling quotes"),
    /** Its report may go back to one of the others. */
    @JsonProperty("unknown-lineage")
    UNKNOWN_LINEAGE("its report is of unknown lineage and adds no origin to those that are known"),

    /** On a casualty line alone: its origin has said something later. */
    @JsonProperty("earlier-claim")
    EARLIER_CLAIM("its origin votes once, with a later claim"),
    /** On a casualty line alone: low, best and high are unknown. */
    @JsonProperty("no-number")
    NO_NUMBER("it gives no number, and unknown does not vote"),
    /** On a casualty line alone: it adds no origin, and others that do speak of the line. */
    @JsonProperty("without-origin")
    WITHOUT_ORIGIN("it adds no origin, and is heard only where no origin speaks");

    private final String because;

    Aside(String because) {
        this.because = because;
    }

    /** The reason in words, to follow "because". */
    public String because() {
        return because;
    }
}
