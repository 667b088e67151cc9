package org.vigil.stats.bulletin.ready;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the bulletins that can be asked for are, in English; other languages are in {@code messages/catalogue_*.properties}. */
@MessageBundle("catalogue")
public interface CatalogueMessages {

    @Message("Monthly bulletin of a country")
    String monthly();

    @Message("Incidents of the month and the twelve before, by category, division, verification and actor, and casualties.")
    String monthlyCounts();

    @Message("Monthly bulletins as the organisations above publish them, over everything that is recorded of a country.")
    String monthlyFollows();

    @Message("An ISO 3166-1 code and a month in the path; since=<moment> adds what has changed since then.")
    String monthlyNeeds();

    @Message("Attacks, raids and arrests by division")
    String arrests();

    @Message("Attacks with their share by division; raids, which are incidents of the category operation, and people detained in them; each beside the span before and the year before.")
    String arrestsCounts();

    @Message("The Rojava Information Centre's monthly attacks, raids and arrests, with the share by region.")
    String arrestsFollows();

    @Message("The category is chosen by the bulletin.")
    String arrestsNeeds();

    @Message("What each actor claims itself beside what others tell of it, and the one over the other.")
    String inflationCounts();

    @Message("Nobody's: monitors publish either what is claimed or what they confirmed, and this holds the two together.")
    String inflationFollows();

    @Message("The verification is chosen by the bulletin; perpetrator chooses the actors that are shown.")
    String inflationNeeds();

    @Message("Claimed attacks by month")
    String claimed();

    @Message("Claims of responsibility in each month, with the change from the month before. With a perpetrator they are those that it makes itself, whoever is held to have done it.")
    String claimedCounts();

    @Message("TRAC's monthly count of the attacks that a group claims, with the change.")
    String claimedFollows();

    @Message("from is the first day of a month and to the last day of one; perpetrator is given at most once.")
    String claimedNeeds();

    @Message("People killed, by the group to which they belonged; a line that is included in another stands under it and is in no sum.")
    String deathsCounts();

    @Message("The Syrian Observatory for Human Rights' deaths by affiliation over a stated span.")
    String deathsFollows();

    @Message("Nothing else is needed.")
    String nothingNeeded();

    @Message("Half-year")
    String half();

    @Message("What an actor claims itself in a half-year, against the half-year before, the same one of the year before, and the pace of the year so far; and the operations against it, with its killed and detained, by country and by partner. Operations against it are incidents of the category operation that name it as a target, whoever carried them out; its killed and detained are those of the group of its name, and an operation of which no line names that group is not among the unknown.")
    String halfCounts();

    @Message("CENTCOM's half-yearly statement on claimed attacks, operations, killed and detained, by country and partner.")
    String halfFollows();

    @Message("from and to are the days of one half-year, perpetrator the actor, given once. Category, target and group are chosen by the bulletin.")
    String halfNeeds();

    @Message("Killed, from least to most, by verification")
    String gradings();

    @Message("People killed, from the least to the most that was said, and incidents, for each verification. With a group, an incident of which no line names it is not counted.")
    String gradingsCounts();

    @Message("Airwars' minimum and maximum of civilians killed, by grading. With group=civilians only they count; Airwars' confirmed is the verification confirmed, and what it discounts never counts here.")
    String gradingsFollows();

    @Message("Claims of responsibility, and incidents, in each ISO week and country. A perpetrator chooses incidents by who is held to have done them; claims are those of anybody for these.")
    String weeklyCounts();

    @Message("The Al-Azhar Observatory's weekly count of the attacks that a group claims in each country.")
    String weeklyFollows();

    @Message("from is a Monday and to a Sunday, at most five years later.")
    String weeklyNeeds();
}
