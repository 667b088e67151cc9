package org.vigil.incidents.imports;

import java.time.Instant;
import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of the pages of imports, and why nothing is done with one, in English; those of other languages are in
 * {@code messages/imports_*.properties}.
 */
@MessageBundle("imports")
public interface ImportMessages {

    @Message("Imports")
    String imports();

    @Message("A file of somebody else’s data: each row becomes a claim of the source and an incident. Try it first: a dry run says what would become of each row and stores nothing else. A file can be sent twice.")
    String intro();

    @Message("File (CSV in UTF-8, with a header row)")
    String file();

    @Message("Format")
    String format();

    @Message("Source whose data they are (slug)")
    String source();

    @Message("Columns, for the format vigil: ours by those of the file, as JSON")
    String mapping();

    @Message("Dry run: check, and store nothing")
    String dryRun();

    @Message("Send the file")
    String send();

    @Message("Nothing has been imported yet.")
    String none();

    @Message("File")
    String name();

    @Message("By")
    String by();

    @Message("Received")
    String at();

    @Message("State")
    String state();

    @Message("dry run")
    String tried();

    @Message("{read} of {total} rows")
    String progress(String read, String total);

    @Message("about {seconds} s to go")
    String left(String seconds);

    @Message("Created")
    String created();

    @Message("Updated")
    String updated();

    @Message("Unchanged")
    String unchanged();

    @Message("Rejected")
    String rejected();

    @Message("With a warning")
    String warned();

    @Message("A dry run: this is what would become of the rows. When it looks right, send the same file again without it.")
    String wouldBe();

    @Message("Send the file itself")
    String inEarnest();

    @Message("It could not be read to its end: {reason}")
    String failed(String reason);

    @Message("Its file is not complete any more; send it again.")
    String incomplete();

    @Message("Its header row is not that of its format any more; send it again.")
    String otherHeader();

    @Message("The file holds more than {most} rows; send those that are left in another one.")
    String tooMany(String most);

    @Message("Rows to look at")
    String look();

    @Message("Row")
    String row();

    @Message("Its id")
    String id();

    @Message("Why")
    String why();

    @Message("Download the rejected rows")
    String download();

    @Message("Download what became of every row")
    String every();

    @Message("Stop the import")
    String cancel();

    @Message("All imports")
    String all();

    @Message("{#when state}{#is RUNNING}running{#is DONE}done{#is CANCELLED}stopped{#else}failed{/when}")
    String howFar(ImportState state);

    @Message("There is no import {id}.")
    String missing(UUID id);

    @Message("The import has ended already, {at}; nothing of it is left to cancel.")
    String ended(Instant at);

    @Message("The file has not been read to its end, so that it cannot be said what is missing in it; wait for the import, or send the file again.")
    String unread();

    @Message("The file came in when it was not noted yet of which countries and days it speaks, so that it cannot be said what is missing in it; send it again.")
    String uncovered();

    @Message("The import was a dry run; import the file first.")
    String onlyTried();

    @Message("The import {later} of the same source came later; look at what is missing there.")
    String later(UUID later);
}
