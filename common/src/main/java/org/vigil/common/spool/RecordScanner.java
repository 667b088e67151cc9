package org.vigil.common.spool;

/**
 * Finds where a record ends, byte by byte. It can, because no byte of a longer UTF-8 sequence looks like a line feed, a comma
 * or a quotation mark. In CSV a quoted cell may hold line feeds; a quotation mark opens a cell only at its start (RFC 4180).
 */
final class RecordScanner {

    private final boolean cells;
    private boolean quoted;
    private boolean afterQuote;
    private boolean cellStart = true;
    private boolean blank = true;

    RecordScanner(RecordForm form) {
        this.cells = form == RecordForm.CSV;
    }

    /** Takes the next byte; answers whether it is the line feed that ends a record. */
    boolean ends(byte next) {
        if (next == '\n' && !quoted) {
            return true;
        }
        blank &= next == ' ' || next == '\t' || next == '\r' || next == '\n';
        if (cells) {
            boolean mark = next == '"';
            if (quoted) {
                quoted = !mark;
                afterQuote = mark;
            } else {
                quoted = mark && (cellStart || afterQuote);
                afterQuote = false;
                cellStart = next == ',';
            }
        }
        return false;
    }

    /** Whether the bytes since the last record hold nothing but white space. */
    boolean blank() {
        return blank;
    }

    /** Whether a quoted cell has not been closed. */
    boolean open() {
        return quoted;
    }

    void startRecord() {
        quoted = false;
        afterQuote = false;
        cellStart = true;
        blank = true;
    }
}
