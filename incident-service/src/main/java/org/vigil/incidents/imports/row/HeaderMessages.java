package org.vigil.incidents.imports.row;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why the header row of a file is not taken; other languages are in {@code messages/header_*.properties}. */
@MessageBundle("header")
public interface HeaderMessages {

    @Message("has a header row with a NUL character; save it as CSV in UTF-8")
    String nul();

    @Message("has the column {column} twice; keep one of the two")
    String twice(String column);

    @Message("does not begin with the header row of a CSV text in UTF-8; save it as that")
    String none();

    @Message("lacks the columns {columns}; choose the format that the file has, or add them")
    String lacks(String columns);
}
