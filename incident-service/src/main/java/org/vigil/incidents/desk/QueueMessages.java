package org.vigil.incidents.desk;

import org.vigil.incidents.claim.ClaimState;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the queue and of what is done with a claim, in English; others are in {@code messages/queue_*.properties}. */
@MessageBundle("queue")
public interface QueueMessages {

    @Message("Desk")
    String queue();

    @Message("Claims that wait for a curator, the longest waiting first. Nothing is an incident before somebody has looked at it.")
    String queueIntro();

    @Message("Claim")
    String claim();

    @Message("Source")
    String source();

    @Message("State")
    String ofState();

    @Message("Nothing waits here. Claims are recorded by POST /api/v1/claims or an import.")
    String none();

    @Message("Said on")
    String statedAt();

    @Message("{curator} works on it until {until}")
    String workedOnBy(String curator, String until);

    @Message("Open the report at this passage")
    String openReport();

    @Message("It refers to what has not arrived yet: {what}.")
    String pending(String what);

    @Message("Look at this")
    String lookAt();

    @Message("Incidents to which it may belong")
    String candidates();

    @Message("No incident of these days and this country looks like it.")
    String noCandidates();

    @Message("Where the claim and these incidents are")
    String map();

    @Message("When the claim and these incidents happened")
    String dayLine();

    @Message("The bars are all the days on which it can have happened; the numbers are those of the list.")
    String bars();

    @Message("Attach to this one")
    String attach();

    @Message("New incident from this claim")
    String fresh();

    @Message("Dismiss")
    String dismiss();

    @Message("Hold it for me")
    String hold();

    @Message("Give it back")
    String release();

    @Message("Open it again")
    String reopen();

    @Message("Detach from the incident")
    String detach();

    @Message("Next claim")
    String toNext();

    @Message("Back to the queue")
    String toQueue();

    @Message("It belongs to this incident")
    String belongs();

    @Message("It was set aside:")
    String setAside();

    @Message("{#when state}{#is OPEN}open{#is ATTACHED}attached{#else}dismissed{/when}")
    String state(ClaimState state);
}
