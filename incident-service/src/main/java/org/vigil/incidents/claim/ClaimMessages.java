package org.vigil.incidents.claim;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What becomes of claims, what to look at, and why nothing is done with them; other languages are in
 * {@code messages/claim_*.properties}.
 */
@MessageBundle("claim")
public interface ClaimMessages {

    @Message("It is open again, after it was {state}.")
    String opened(String state);

    @Message("It was attached to an incident.")
    String attached();

    @Message("It was dismissed.")
    String dismissed();

    @Message("It counts for the incident {incident}.")
    String counts(String incident);

    @Message("It no longer counts for the incident {incident}.")
    String countsNoLonger(String incident);

    @Message("It counts for the incident {incident} and no longer for {other}.")
    String moved(String incident, String other);

    @Message("When it happened is told otherwise.")
    String when();

    @Message("Where it happened is told otherwise.")
    String where();

    @Message("Who had a part is told otherwise.")
    String actors();

    @Message("The casualties are told otherwise.")
    String casualties();

    @Message("It stands elsewhere in the report.")
    String quote();

    @Message("{actor} is recorded as active {#if to}{#if from}from {from} to {to}{#else}until {to}{/if}{#else}from {from} on{/if}, and this is of {year}; check the actor, the day, or the actor's years")
    String inactive(String actor, String from, String to, String year);

    @Message("There is no claim {id}.")
    String missing(UUID id);

    @Message("There is no claim {id} known at {moment}.")
    String missingThen(UUID id, Instant moment);

    @Message("The claim is {state} already{#if incident}, to the incident {incident}{/if}: {change} by {by} at {at}. Only an open claim can be leased, attached or dismissed.")
    String taken(String state, UUID incident, String change, String by, Instant at);

    @Message("The claim is {state} already{#if incident}, to the incident {incident}{/if}; only an open claim can be attached or dismissed.")
    String notOpen(String state, UUID incident);

    @Message("The claim is {state}; only an attached claim can be detached.")
    String notAttached(String state);

    @Message("The claim is {state}{#if incident} to the incident {incident}{/if}; only a dismissed claim can be opened again.")
    String notDismissed(String state, UUID incident);

    @Message("The claim is leased by {by} until {until}; choose another one, or ask {by} to hand it over.")
    String leased(String by, Instant until);

    @Message("Nobody has leased the claim, so that there is nothing to hand over; lease it first.")
    String unleased();

    @Message("is a duration of at most 36,500 days, such as PT6H or P3D")
    String age();
}
