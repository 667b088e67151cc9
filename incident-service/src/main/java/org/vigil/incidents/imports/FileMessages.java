package org.vigil.incidents.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a file, or what is said of it in the form, is not taken in; other languages are in {@code messages/file_*.properties}.
 */
@MessageBundle("file")
public interface FileMessages {

    @Message("is missing; send the file in this field of the form")
    String missing();

    @Message("could not be read to its end; send it again")
    String broken();

    @Message("holds no row under its header")
    String noRow();

    @Message("holds more than {most} rows; send them in several files")
    String tooLong(int most);

    @Message("is the slug of the source whose data they are")
    String source();

    @Message("is no source that has arrived here; register it first, or wait a moment if that has just been done")
    String unknownSource();

    @Message("goes with the format vigil alone; leave it out here")
    String otherFormat();

    @Message("is a JSON object of our columns and those of the file, such as {example}")
    String mapping(String example);

    @Message("is a JSON list of 1 to {most} countries with their first and last day, such as {example}")
    String covers(int most, String example);
}
