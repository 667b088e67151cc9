package org.vigil.common.spool;

/** How the records of a body are told apart. */
public enum RecordForm {
    /** Each line is one. */
    LINES,
    /** RFC 4180: a quoted cell may hold line feeds. */
    CSV
}
