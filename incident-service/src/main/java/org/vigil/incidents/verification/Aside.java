package org.vigil.incidents.verification;

import java.util.function.Function;

import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a claim, or what it says of one casualty line, stands aside: it is kept and shown, and decides nothing. */
public enum Aside {

    /** It denies the incident. */
    @JsonProperty("denies")
    DENIES(VerificationMessages::denies),
    /** It disputes the incident. */
    @JsonProperty("disputes")
    DISPUTES(VerificationMessages::disputes),
    /** Its report, its speaker or the report that it goes back to is not known yet. */
    @JsonProperty("pending")
    PENDING(VerificationMessages::pending),
    /** It is an outlet's own voice. */
    @JsonProperty("beside-quoted-speaker")
    BESIDE_QUOTED_SPEAKER(VerificationMessages::besideQuotedSpeaker),
    /** Its report may go back to one of the others. */
    @JsonProperty("unknown-lineage")
    UNKNOWN_LINEAGE(VerificationMessages::untraced),

    /** On a casualty line alone: its origin has said something later. */
    @JsonProperty("earlier-claim")
    EARLIER_CLAIM(VerificationMessages::earlierClaim),
    /** On a casualty line alone: low, best and high are unknown. */
    @JsonProperty("no-number")
    NO_NUMBER(VerificationMessages::noNumber),
    /** On a casualty line alone: it adds no origin, and others that do speak of the line. */
    @JsonProperty("without-origin")
    WITHOUT_ORIGIN(VerificationMessages::withoutOrigin);

    private final Sentence because;

    Aside(Function<VerificationMessages, String> because) {
        this.because = Sentence.of(VerificationMessages.class, because);
    }

    /** The reason in words, to follow "because". */
    public Sentence because() {
        return because;
    }

    /** The same as a sentence of a claim. */
    public Sentence of(String speaker) {
        return Sentence.of(VerificationMessages.class,
                (say, language) -> say.standsAside(speaker, because.in(language)));
    }
}
