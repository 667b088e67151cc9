package org.vigil.incidents.place;

import java.util.Locale;
import java.util.Map;

/**
 * A row of a table of codes: columns scheme, code and admin1, and where they are wanted name, share (whole or part; whole
 * where left out) and note.
 */
record CrosswalkRow(String scheme, String code, String admin1, String name, Share share, String note) {

    private static final int LONGEST_NOTE = 500;

    /**
     * Reads a row by the names of its columns.
     *
     * @throws IllegalArgumentException if it is none; its message begins with the column at fault
     */
    static CrosswalkRow of(Map<String, String> cells) {
        String scheme = cells.getOrDefault("scheme", "").strip();
        String code = cells.getOrDefault("code", "").strip();
        String admin1 = cells.getOrDefault("admin1", "").strip();
        String name = cells.getOrDefault("name", "").strip();
        String share = cells.getOrDefault("share", "").strip();
        String note = cells.getOrDefault("note", "").strip();
        demand(scheme.matches("[a-z0-9][a-z0-9-]{0,39}"), "scheme is a name in small letters, such as ocha-pcode");
        demand(code.matches("[\\x21-\\x7E]{1,40}"), "code has 1 to 40 letters, digits and signs without blanks");
        demand(admin1.matches("[A-Z]{2}-[A-Z0-9]{1,3}"), "admin1 is an ISO 3166-2 code, such as SY-DY");
        demand(name.length() <= 200 && name.indexOf('\0') < 0, "name has at most 200 characters");
        demand(share.isEmpty() || share.equals("whole") || share.equals("part"), "share is whole or part");
        demand(note.length() <= LONGEST_NOTE && note.indexOf('\0') < 0, "note has at most 500 characters");
        return new CrosswalkRow(scheme, code, admin1, name,
                share.isEmpty() ? Share.WHOLE : Share.valueOf(share.toUpperCase(Locale.ROOT)), note.isEmpty() ? null : note);
    }

    private static void demand(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
