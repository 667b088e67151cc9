package org.vigil.incidents.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What becomes of claims and what to look at; other languages are in {@code messages/claim_*.properties}. */
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
}
