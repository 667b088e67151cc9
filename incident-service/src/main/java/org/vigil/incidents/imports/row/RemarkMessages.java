package org.vigil.incidents.imports.row;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is the matter with a column, which stands before it, or with a row; other languages are in
 * {@code messages/remark_*.properties}.
 */
@MessageBundle("remark")
public interface RemarkMessages {

    @Message("holds a NUL character; remove it")
    String nul();

    @Message("is empty; every row needs it")
    String empty();

    @Message("is longer than {longest} characters; the incident shows the first of them")
    String cut(int longest);

    @Message("is longer than {longest} characters, which no name of an actor may be; shorten it")
    String longName(int longest);

    @Message("is {number}; a number of people is 0 to 10,000,000, or an empty cell where it is unknown")
    String people(int number);

    @Message("is {number}; the codes are 1 to {most}")
    String code(int number, int most);

    @Message("is {text}; write a whole number in digits alone, without commas or blanks")
    String whole(String text);

    @Message("is {text}; write degrees with a decimal point, such as 36.34")
    String decimal(String text);

    @Message("is {text}; degrees are from -{most} to {most}")
    String degrees(String text, int most);

    @Message("is {text}; write a day from 1900 to 2199 that exists, as 2014-01-24")
    String day(String text);

    @Message("is empty; give both coordinates or neither")
    String oneCoordinate();

    @Message("and the longitude seem to have changed places: turned round, the point lies in {country}")
    String turned(String country);

    @Message("and the longitude lie {#if division}in {division} and not{#else}outside every division known here, not{/if} in {country}")
    String elsewhere(String division, String country);

    @Message("could not be taken in because of a fault in the service; tell those who run it")
    String fault();

    @Message("is too long")
    String tooLong();

    @Message("has a quotation mark that is not closed")
    String quotation();

    @Message("has {cells} cells where the header has {columns}")
    String cells(int cells, int columns);

    @Message("is not a text in UTF-8; save the file in that encoding")
    String encoding();

    @Message("is not well-formed CSV; look at its quotation marks")
    String csv();

    @Message("with the lines behind it, to which a quotation mark joins it, {why}")
    String joined(String why);

    @Message("has an id of more than {longest} characters")
    String longId(int longest);

    @Message("belongs to an incident that a curator has revised or merged: what was found there stays")
    String curated();

    @Message("was imported as data of {source}; import it under that source")
    String otherSource(String source);

    @Message("has the id of row {row}; an id names one row of a file")
    String sameId(int row);

    @Message("is stated as {stated}, and the coordinates lie in {computed}; it comes in as stated")
    String disagrees(String stated, String computed);

    @Message("says nothing of the actor in ACLED's words; where the actor is new, it is recorded as a rebel group")
    String inter();

    @Message("is with sub_event_type no pair of ACLED's codebook; the incident has no event type")
    String subType();

    @Message("names no division that is known here; the incident has none stated")
    String noDivision();

    @Message("is no country that is known here")
    String noCountry();

    @Message("is no country that is known here; write its code, such as IQ, or its English name")
    String writeCountry();

    @Message("is after {other}")
    String after(String other);

    @Message("makes with month and day no day from 1900 to 2199; a month or day of 0 is not known")
    String noDay();

    @Message("is no type and sub-type of ACLED's codebook; the incident has none")
    String noType();

    @Message("names {number} actors; one incident has at most {most}")
    String parties(int number, int most);

    @Message("holds a name of more than {longest} characters, which no name of an actor may be; shorten it, or join names by semicolons")
    String longParty(int longest);

    @Message("and its range contradict each other: low {low}, best {best}, high {high}; they came in as stated")
    String range(String low, String best, String high);

    @Message("is one of {values}, or empty")
    String oneOf(String values);
}
