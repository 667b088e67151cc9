package org.vigil.incidents.exports;

import java.util.UUID;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not made or given out; other languages are in {@code messages/export_*.properties}. */
@MessageBundle("export")
public interface ExportMessages {

    @Message("There is no export {id}.")
    String missing(UUID id);

    @Message("The file could not be made; order another export.")
    String failed();

    @Message("The file is being made; ask again when the state of the export is ready.")
    String running();

    @Message("The file holds incidents that rest on a source which no longer permits that they are passed on ({sources}); make a new export, which leaves them out.")
    String forbidden(String sources);

    @Message("The file cannot be made again as it was: part of what was known then has been erased or was recorded late, or this version writes files in another form. Make a new export.")
    String changed();

    @Message("Changes from before that moment are still being written, so that the file would not be the same when it is asked for again; ask again in a moment, or for an earlier one with asOf.")
    String unsettled();

    @Message("names no column {name}; there are {columns}")
    String noColumn(String name, String columns);

    @Message("names the column {name} twice; name it once")
    String columnTwice(String name);
}
