package org.vigil.incidents.imports.table;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the columns of a file cannot be read as ours; other languages are in {@code messages/mapping_*.properties}. */
@MessageBundle("mapping")
public interface MappingMessages {

    @Message("names {name}, which is no column of Vigil's; those are {known}")
    String unknown(String name, String known);

    @Message("has no column of the file for {name}; leave it out or name one")
    String unnamed(String name);

    @Message("lacks a column from, or else a column year; add one, or map it")
    String noDay();
}
