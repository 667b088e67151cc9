package org.vigil.common.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a spreadsheet might take for formulas, and that a reader of CSV might cut, trim or join. */
public final class HostileCells {

    private static final List<String> PIECES = List.of("=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "'", "''", "\"", ",", ";",
            "|",
            " ", "\u00a0", "\u200f", "\u200e", "\u202e", "\u2067", "\ufeff", "\uff1d", "\uff0b", "\uff0d", "\uff20", "#", "-99",
            "-12.5", "1+1", "=1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"x\")", "SUM(A1:A9)", "دير الزور", "'Ayn Issa",
            "al-Dashisha", "0",
            "", "\\", "%0A", "e");

    /** What a spreadsheet takes for the start of a formula, after blanks and marks that it passes over. */
    private static final Pattern ACTIVE = Pattern.compile("[\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private HostileCells() {
    }

    /** A thousand of them. */
    public static List<String> all() {
        Random random = new Random(20261121);
        List<String> cells = new ArrayList<>(PIECES);
        while (cells.size() < 1_000) {
            cells.add(IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining()));
        }
        return cells;
    }

    public static boolean isActive(String cell) {
        return !cell.matches("(?s)-[0-9]+(\\.[0-9]+)?([;\\t\\r\\n].*)?")
                && (ACTIVE.matcher(cell).matches() || cell.startsWith("\t") || cell.startsWith("\r"));
    }

    /** The same of a part of a cell that another reader takes for a cell. */
    public static boolean startsFormula(String part) {
        return ACTIVE.matcher(part).matches() && !NUMBER.matcher(part).matches();
    }
}
