package org.vigil.sources.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages of reports, and at the end why a request is refused, in English; those of other languages are in
 * {@code messages/report_*.properties}. What is said of a field or parameter, behind its name, begins with a small letter.
 */
@MessageBundle("report")
public interface ReportMessages {

    @Message("Reports")
    String reports();

    @Message("A report")
    String one();

    @Message("Search")
    String filters();

    @Message("Words")
    String words();

    @Message("Source")
    String source();

    @Message("Published from")
    String from();

    @Message("to")
    String to();

    @Message("No report is on file here. Reporters file them by POST /api/v1/reports, feeds by themselves.")
    String none();

    @Message("Headline")
    String headline();

    @Message("Published")
    String published();

    @Message("So it read as of {moment}; it has been revised since.")
    String asItRead(String moment);

    @Message("Show it as it reads now")
    String asItReads();

    @Message("Where it comes from")
    String comesFrom();

    @Message("Credibility (1 to 6)")
    String credibility();

    @Message("Language")
    String language();

    @Message("Open the original")
    String original();

    @Message("Its text is not on file.")
    String noText();

    @Message("It repeats this report")
    String repeats();

    @Message("It repeats")
    String repeatsSource();

    @Message("found by rule, not confirmed yet")
    String byRule();

    @Message("Reports that go back to the same telling")
    String sameOrigin();

    @Message("No other report on file goes back to this telling.")
    String alone();

    @Message("{reports} reports, each in a box with its source and its day of publication. Each column is one step further from the first telling; a line leads from a report to one that repeats it and says how. The table below says the same.")
    String drawn(String reports);

    @Message("Each column is one step further from the first telling. The report of this page has a thick frame.")
    String legend();

    @Message("Not shown here: {reports} more that go back to it.")
    String more(String reports);

    @Message("The list has them all.")
    String all();

    @Message("The same as a table")
    String table();

    @Message("this report")
    String here();

    @Message("Steps from the first telling")
    String steps();

    @Message("{#when kind}{#is ORIGINAL}original{#is RELAY}relay{#is NEAR_DUPLICATE}near-duplicate{#else}unknown{/when}")
    String lineage(LineageKind kind);

    @Message("There is no report {id}.")
    String missing(String id);

    @Message("There is no revision {revision} of report {id}.")
    String noRevision(int revision, String id);

    @Message("is a date that exists, as YYYY-MM-DD, or an instant with its offset, as YYYY-MM-DDThh:mm:ssZ, from 1900 to 2199")
    String publishedAt();

    @Message("is original or unknown when a report is filed; state a relay afterwards, with what it repeats and a reason")
    String originalOrUnknown();

    @Message("cannot change; file the item anew under the other source")
    String otherSource();

    @Message("is that of another report of this source, {id}")
    String urlOfAnother(String id);

    @Message("names the report whose text this one holds")
    String whoseText();

    @Message("goes with a relay or a near-duplicate; leave it out here")
    String withRepeatsAlone();

    @Message("is not a filed report")
    String notFiled();

    @Message("goes back to this very report, so that neither would be the first telling")
    String goesBackHere();

    @Message("names the source that is repeated; or name its report in of")
    String whoIsRepeated();

    @Message("is not known here; choose from {known}")
    String unknownParameter(String known);

    @Message("may be repeated at most {most} times")
    String tooOften(int most);

    @Message("is a day that exists, as YYYY-MM-DD")
    String day();

    @Message("is a place in the text: UTF-16 units from 0")
    String place();
}
