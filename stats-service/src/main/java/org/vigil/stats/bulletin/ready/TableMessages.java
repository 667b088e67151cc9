package org.vigil.stats.bulletin.ready;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The titles, headings and rules of the tables of bulletins, in English; other languages are in
 * {@code messages/table_*.properties}.
 */
@MessageBundle("table")
public interface TableMessages {

    @Message("{country}, {month}")
    String ofMonth(String country, String month);

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("{#when band}{#is 'large-increase'}large increase{#is 'moderate-increase'}moderate increase{#is 'stable'}stable{#is 'limited-decrease'}limited decrease{#is 'large-decrease'}large decrease{#else}limited{/when}")
    String bandName(String band);

    @Message("part of {group}")
    String partOf(String group);

    @Message("{counted}, {days}")
    String beside(String counted, String days);

    @Message("No filter leaves anything out of every table.")
    String noFilter();

    @Message("Only what has {filters}.")
    String onlyWhatHas(String filters);

    @Message("{dimension} {values}")
    String filter(String dimension, String values);

    @Message("or")
    String or();

    @Message(", and")
    String and();

    @Message("Actor")
    String actor();

    @Message("Held to be its own")
    String heldOwn();

    @Message("Claimed by itself")
    String claimedItself();

    @Message("Its own, unclaimed")
    String ownUnclaimed();

    @Message("Told by parties only")
    String partiesOnly();

    @Message("Supported by others")
    String supported();

    @Message("Confirmed")
    String confirmed();

    @Message("Claim inflation")
    String inflation();

    @Message("Note")
    String note();

    @Message("Incidents")
    String incidents();

    @Message("Share")
    String share();

    @Message("Group")
    String group();

    @Message("Outcome")
    String outcome();

    @Message("People")
    String people();

    @Message("Included in")
    String includedIn();

    @Message("Month")
    String month();

    @Message("Number")
    String number();

    @Message("Change")
    String change();

    @Message("Change in %")
    String percent();

    @Message("Band")
    String band();

    @Message("Provisional")
    String provisional();

    @Message("Usually known by now")
    String known();

    @Message("Counted")
    String counted();

    @Message("Against")
    String against();

    @Message("Number then")
    String numberThen();

    @Message("Week")
    String week();

    @Message("Country")
    String country();

    @Message("Division")
    String division();

    @Message("Category")
    String category();

    @Message("Verification")
    String verification();

    @Message("By whom")
    String byWhom();

    @Message("Kind of change")
    String kind();

    @Message("Change of the count")
    String countChange();

    @Message("In words")
    String inWords();

    @Message("So far")
    String soFar();

    @Message("At the pace of a year")
    String atPace();

    @Message("The year before")
    String yearBefore();

    @Message("Ratio")
    String ratio();

    @Message("Claims of responsibility")
    String claims();

    @Message("Operations")
    String operations();

    @Message("Killed")
    String killed();

    @Message("Wounded")
    String wounded();

    @Message("Detained")
    String detained();

    @Message("Attacks")
    String attacks();

    @Message("Raids")
    String raids();

    @Message("Arrests")
    String arrests();

    @Message("Claims of responsibility by {actor}")
    String claimsBy(String actor);

    @Message("Operations against {actor}")
    String operationsAgainst(String actor);

    @Message("Killed in them, of {actor}")
    String killedOf(String actor);

    @Message("Detained in them, of {actor}")
    String detainedOf(String actor);

    @Message("Claimed, supported and unclaimed, by actor")
    String byActor();

    @Message("At a glance")
    String glance();

    @Message("Claims of responsibility by month")
    String claimsByMonth();

    @Message("Incidents by month")
    String incidentsByMonth();

    @Message("Incidents by category")
    String incidentsByCategory();

    @Message("Incidents by division")
    String incidentsByDivision();

    @Message("Incidents by verification")
    String incidentsByVerification();

    @Message("Attacks by division")
    String attacksByDivision();

    @Message("Raids by division")
    String raidsByDivision();

    @Message("Arrests by division")
    String arrestsByDivision();

    @Message("Casualties by group and outcome")
    String casualties();

    @Message("Killed, by affiliation")
    String killedByAffiliation();

    @Message("Killed, by verification")
    String killedByVerification();

    @Message("Operations by country")
    String operationsByCountry();

    @Message("Operations by partner")
    String operationsByPartner();

    @Message("Claims of responsibility from {first} to {last}, at the pace of a year")
    String claimsAtPace(String first, String last);

    @Message("Claims and incidents by week and country")
    String byWeek();

    @Message("What has changed since {moment}")
    String changedSince(String moment);

    @Message("Incidents of the month beside the month before, the same month a year before, and the twelve months before.")
    String monthRule();

    @Message("Claimed are the incidents for which the actor itself claims responsibility, whoever is held to have done them; unclaimed are those held to be its own for which it does not. Told by parties only are the incidents with the verification claimed; supported by others are those with reported, corroborated or confirmed; confirmed are a curator's findings. What is disputed stands in none of the three.")
    String actorRule();

    @Message("Claim inflation is what the actor claims itself, divided by what others support; there is none where nobody else tells of any.")
    String inflationRule();

    @Message("It claims {claimed}, and nobody but parties tells of any incident of its own.")
    String claimsSome(long claimed);

    @Message("It claims nothing, and nobody but parties tells of any incident of its own.")
    String claimsNone();

    @Message("These are the first {first} of {all} actors, by the larger of what they are held to have done and what they claim.")
    String firstActors(long first, long all);

    @Message("How far {days} is known, by the first number: {why}")
    String howFarKnown(String days, String why);

    @Message("Each number stands against the span before it and, where that is another one, against the same days a year before. Change, percentage and band are those of the likeliest number; there is no percentage when nothing was counted then. Bands: above +25 % large increase, 10 to 25 moderate, less than 10 either way stable, −10 to −25 limited decrease, below −25 large; limited when the counts are too small to say.")
    String comparisonRule();

    @Message("Provisional says whether more is usually told later; it is empty where nothing was counted.")
    String provisionalRule();

    @Message("Each month is compared with the one before it, also the first.")
    String monthsRule();

    @Message("The share is that of all {total} inside the window, counted once, with those that stand in no row here.")
    String shareRule(long total);

    @Message("One address lists what has changed in the rows and in none of them.")
    String oneAddress();

    @Message("{reason} Change of the count: {change}.")
    String countChanged(String reason, long change);
}
