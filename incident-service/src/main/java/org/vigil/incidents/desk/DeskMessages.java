package org.vigil.incidents.desk;

import org.vigil.incidents.incident.Basis;
import org.vigil.incidents.statement.ActorRole.Attribution;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.Stance;
import org.vigil.incidents.verification.Status;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of incidents, and those that all pages share, in English; others are in {@code messages/desk_*.properties}. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Country (ISO code)")
    String country();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("No incident is on file here. They are made from claims at the desk, or imported.")
    String noIncidents();

    @Message("When")
    String happened();

    @Message("Where")
    String place();

    @Message("What")
    String sort();

    @Message("Who says so")
    String speaker();

    @Message("Recorded")
    String recorded();

    @Message("The report")
    String report();

    @Message("Casualties")
    String casualties();

    @Message("Group")
    String group();

    @Message("Outcome")
    String outcome();

    @Message("Low")
    String low();

    @Message("Best")
    String best();

    @Message("High")
    String high();

    @Message("part of {group}")
    String partOf(String group);

    @Message("The ring is the claim.")
    String ring();

    @Message("The points are incidents by their numbers in the list: {numbers}.")
    String points(String numbers);

    @Message("Known no closer than to {division}")
    String knownTo(String division);

    @Message("Known to no division")
    String placeless();

    @Message("the claim")
    String theClaim();

    @Message("likeness {score} of 1")
    String score(String score);

    @Message("Reason")
    String why();

    @Message("No claim rests with it now; its history tells where they went.")
    String noClaims();

    @Message("Incidents")
    String incidents();

    @Message("Incident")
    String incident();

    @Message("Verification")
    String of();

    @Message("Claims it rests on")
    String claims();

    @Message("Origin")
    String origin();

    @Message("not known; all such reports count as one origin")
    String originUnknown();

    @Message("Independent origins")
    String origins();

    @Message("History")
    String history();

    @Message("How this incident came to be what it is")
    String historyOf();

    @Message("Back to the incident")
    String toIncident();

    @Message("Revision {number}")
    String revision(String number);

    @Message("Recorded for the first time.")
    String firstState();

    @Message("known at {moment}")
    String knownAt(String moment);

    @Message("Event type")
    String eventType();

    @Message("Type of violence")
    String violenceType();

    @Message("Known elsewhere as")
    String elsewhere();

    @Message("Coordinates")
    String coordinates();

    @Message("The report says {stated}, the coordinates lie in {computed}.")
    String disagrees(String stated, String computed);

    @Message("It was merged into this incident")
    String mergedInto();

    @Message("It is withdrawn: kept, and counted nowhere.")
    String withdrawn();

    @Message("This is what was known at {moment}; it cannot be changed.")
    String asItWas(String moment);

    @Message("Hold this status")
    String verify();

    @Message("Basis, for a confirmation")
    String basis();

    @Message("Give the status back to the rule")
    String toRule();

    @Message("Split the chosen claims off")
    String split();

    @Message("Choose")
    String choose();

    @Message("Incidents that look like it")
    String similar();

    @Message("None looks like it.")
    String noSimilar();

    @Message("It is the same")
    String same();

    @Message("Show what a merge makes of it")
    String preview();

    @Message("After a merge")
    String previewOf();

    @Message("Merge the chosen ones into this")
    String merge();

    @Message("Merged into this one")
    String merged();

    @Message("Split off this one")
    String splitOff();

    @Message("Undo")
    String undo();

    @Message("{#when category}{#is ATTACK}attack{#is OPERATION}operation{#is CLASH}clash{#else}other{/when}")
    String category(Category category);

    @Message("{#when stance}{#is CLAIMS_RESPONSIBILITY}claims responsibility{#is ASSERTS}asserts{#is CONFIRMS}confirms{#is DENIES}denies{#else}disputes{/when}")
    String stance(Stance stance);

    @Message("{#when role}{#is PERPETRATOR}perpetrator{#is TARGET}target{#else}party{/when}")
    String role(Role role);

    @Message("{#when attribution}{#is CLAIMED}by itself{#is STATED}stated{#is SUSPECTED}suspected{#else}unknown how{/when}")
    String attribution(Attribution attribution);

    @Message("{#when outcome}{#is KILLED}killed{#is WOUNDED}wounded{#is DETAINED}detained{#else}missing{/when}")
    String befell(Outcome outcome);

    @Message("{#when status}{#is CLAIMED}claimed{#is REPORTED}reported{#is CORROBORATED}corroborated{#is CONFIRMED}confirmed{#is DISPUTED}disputed{#else}discounted{/when}")
    String status(Status status);

    @Message("{#when basis}{#is PARTY_ADMISSION}a party admits it{#is AUTHORITY_FINDING}an authority found so{#else}evidence was reviewed{/when}")
    String restsOn(Basis basis);
}
