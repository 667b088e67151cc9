package org.vigil.sources.batch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a batch of reports is refused, in English; other languages are in {@code messages/batch_*.properties}. What
 * begins with a small letter is said of a field or parameter, behind its name.
 */
@MessageBundle("batch")
public interface BatchMessages {

    @Message("holds no report; send one per line")
    String empty();

    @Message("holds more than {most} reports; send them in several batches")
    String tooMany(int most);

    @Message("broke off before its end; send it again")
    String brokenOff();

    @Message("is not the header row of a CSV text in UTF-8")
    String noHeader();

    @Message("is not a column of this list; the columns are {columns}, separated by commas")
    String unknownColumn(String columns);

    @Message("is there twice in the header row; keep one of the two columns")
    String doubleColumn();

    @Message("is missing in the header row; add the column")
    String missingColumn();

    @Message("The batch has ended already, {at}; nothing of it is left to cancel.")
    String ended(String at);

    @Message("There is no report batch {id}.")
    String missing(String id);
}
