package org.vigil.incidents.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the rule says so and why claims stand aside; other languages are in {@code messages/verification_*.properties}. */
@MessageBundle("verification")
public interface VerificationMessages {

    @Message("no claim that counts supports it yet")
    String nobody();

    @Message("nobody but parties says so{#if unknownLineage}, in reports of unknown lineage{/if}")
    String parties(boolean unknownLineage);

    @Message("only reports of unknown lineage say so, one origin at most")
    String unknownLineage();

    @Message("one origin that is no party says so")
    String oneOrigin();

    @Message("{origins} origins say so, at least one of them no party")
    String origins(int origins);

    @Message("The claim of {speaker} stands aside, because {because}.")
    String standsAside(String speaker, String because);

    @Message("it denies it, and a denial supports nothing")
    String denies();

    @Message("it disputes it, and a dispute supports nothing")
    String disputes();

    @Message("something that it refers to has not arrived yet")
    String pending();

    @Message("it is an outlet's own voice beside a speaker whom the same telling quotes")
    String besideQuotedSpeaker();

    @Message("its report is of unknown lineage and adds no origin to those that are known")
    String untraced();

    @Message("its origin votes once, with a later claim")
    String earlierClaim();

    @Message("it gives no number, and unknown does not vote")
    String noNumber();

    @Message("it adds no origin, and is heard only where no origin speaks")
    String withoutOrigin();
}
