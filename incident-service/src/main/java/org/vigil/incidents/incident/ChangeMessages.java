package org.vigil.incidents.incident;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What becomes of incidents; other languages are in {@code messages/change_*.properties}. */
@MessageBundle("change")
public interface ChangeMessages {

    @Message("It was merged into {other}.")
    String merged(String other);

    @Message("It stands for itself again and no longer for {other}.")
    String standsAgain(String other);

    @Message("It was withdrawn and no longer counts, because: {reason}")
    String withdrawn(String reason);

    @Message("It no longer counts: no claim is left.")
    String withoutClaims();

    @Message("It counts again.")
    String counts();

    @Message("Verification: {#if was}from {was} to {/if}{is}{#if basis} ({basis}){/if}, held by {by}, because: {reason}")
    String held(String was, String is, String basis, String by, String reason);

    @Message("a curator")
    String curator();

    @Message("Verification: {status} stays held; the rule now says {derived}, because {because}.")
    String staysHeld(String status, String derived, String because);

    @Message("Verification: {#if givenBack}given back to the rule, {/if}from {was} to {is}, because {because}.")
    String derived(boolean givenBack, String was, String is, String because);

    @Message("When: from {was} to {is}.")
    String when(String was, String is);

    @Message("{first}{#if last} until {last}{/if} (to the {precision}, {basis})")
    String days(String first, String last, String precision, String basis);

    @Message("{actor} as {role} was taken out.")
    String actorGone(String actor, String role);

    @Message("{actor} as {role} ({attribution}) was added.")
    String actorAdded(String actor, String role, String attribution);

    @Message("{actor} as {role}: attribution from {was} to {is}.")
    String attributed(String actor, String role, String was, String is);

    @Message("The claim of {speaker} no longer belongs to it.")
    String claimGone(String speaker);

    @Message("The claim of {speaker} was attached{#if because} and stands aside, because {because}{/if}.")
    String claimAttached(String speaker, String because);

    @Message("The claim of {speaker}: {changes}.")
    String claim(String speaker, String changes);

    @Message("told anew")
    String toldAnew();

    @Message("it now stands aside, because {because}")
    String standsAside(String because);

    @Message("it adds no origin now")
    String withoutOrigin();

    @Message("it now goes back to {origin}")
    String origin(String origin);

    @Message("its report is one of {source}")
    String reportOf(String source);

    @Message("it is not known who claims responsibility")
    String unclaimed();

    @Message("it claims responsibility for {actor}")
    String claimedBy(String actor);

    @Message("It is {id} of {scheme}.")
    String known(String id, String scheme);

    @Message("It is no longer {id} of {scheme}.")
    String noLongerKnown(String id, String scheme);
}
