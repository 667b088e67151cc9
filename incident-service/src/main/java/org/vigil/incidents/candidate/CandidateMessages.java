package org.vigil.incidents.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What speaks for and against two tellings being of one thing; other languages are in {@code messages/candidate_*.properties}.
 */
@MessageBundle("candidate")
public interface CandidateMessages {

    @Message("{low} to {high}")
    String range(String low, String high);

    @Message("The same day.")
    String sameDay();

    @Message("The same days: {days}.")
    String sameDays(String days);

    @Message("The day {day} lies within {days}.")
    String dayWithin(String day, String days);

    @Message("The days overlap: {one} and {other}.")
    String daysOverlap(String one, String other);

    @Message("1 day apart.")
    String dayApart();

    @Message("{days} days apart.")
    String daysApart(int days);

    @Message("The same coordinates.")
    String sameSpot();

    @Message("{kilometres} km apart.")
    String apart(String kilometres);

    @Message("The same division: {division}.")
    String sameDivision(String division);

    @Message("Other divisions: {one} and {other}.")
    String otherDivisions(String one, String other);

    @Message("The same place name: {name}.")
    String sameName(String name);

    @Message("Like place names: {one} and {other}.")
    String likeNames(String one, String other);

    @Message("Place names in part alike: {one} and {other}.")
    String partlyLikeNames(String one, String other);

    @Message("Other place names: {one} and {other}.")
    String otherNames(String one, String other);

    @Message("The same {role}: {actors}.")
    String sameActor(String role, String actors);

    @Message("One belongs to the other as {role}: {ours} and {theirs}.")
    String kin(String role, String ours, String theirs);

    @Message("Not the same {role}: {ours} and {theirs}.")
    String otherActor(String role, String ours, String theirs);

    @Message("The same actor in another part: {actors}.")
    String otherPart(String actors);

    @Message("One is told as {one}, one as {other}.")
    String otherCategories(String one, String other);

    @Message("The same kind of event: {type}.")
    String sameType(String type);

    @Message("Other kinds of event: {one} and {other}.")
    String otherTypes(String one, String other);

    @Message("None killed in both.")
    String noneKilled();

    @Message("The same number killed: {number}.")
    String sameKilled(String number);

    @Message("Numbers killed that agree: {one} and {other}.")
    String likeKilled(String one, String other);

    @Message("Other numbers killed: {one} and {other}.")
    String otherKilled(String one, String other);

    @Message("Told by the same report: {report}.")
    String sameReport(String report);

    @Message("The same origin: the report {report}.")
    String sameTelling(String report);

    @Message("The same origin: the voice of {actor}.")
    String sameVoice(String actor);

    @Message("The same origin: {source}.")
    String sameOrigin(String source);

    @Message("It is discounted.")
    String discounted();
}
