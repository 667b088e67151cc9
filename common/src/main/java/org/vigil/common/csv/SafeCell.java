package org.vigil.common.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that no spreadsheet takes for a formula, and their originals again. What would start a formula ({@code = + -
 * @}, also in full width) gets an apostrophe before it; where apostrophes stand there already it gets one more, so
 * that taking one away always gives the original: {@code =1+1} becomes {@code '=1+1}, and {@code '=1+1} becomes
 * {@code ''=1+1}. An apostrophe before anything else stays as it is ({@code 'Ayn Issa}). This holds at the start of a
 * cell, where a tab or carriage return is as bad and blanks and invisible marks are passed over, and behind a
 * semicolon, tab or line break in it, where a spreadsheet of another locale starts a cell of its own. A plain number,
 * such as -99 or -12.5, is no formula and stays a number.
 */
public final class SafeCell {

    private static final String INVISIBLE = "([\\p{Z}\\p{Cf}]*+)";
    private static final String FORMULA = "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final String NO_NUMBER = "(?!-[0-9]+(?:\\.[0-9]+)?(?:\\z|[;\\t\\r\\n]))";
    private static final String START = "\\A";
    private static final String INSIDE = "(?<=[;\\t\\r\\n])";

    private static final Pattern ACTIVE_START = Pattern
            .compile(START + NO_NUMBER + INVISIBLE + "('*+(?=" + FORMULA + "|[\\t\\r]))");
    private static final Pattern ACTIVE_INSIDE = Pattern.compile(INSIDE + NO_NUMBER + INVISIBLE + "('*+(?=" + FORMULA + "))");
    private static final Pattern DEFUSED_START = Pattern.compile(START + INVISIBLE + "'('*+(?=" + FORMULA + "|[\\t\\r]))");
    private static final Pattern DEFUSED_INSIDE = Pattern.compile(INSIDE + INVISIBLE + "'('*+(?=" + FORMULA + "))");

    private SafeCell() {
    }

    /** The text as it stands in a cell; null stays null. */
    public static String defused(String text) {
        return isPlain(text) ? text : replace(ACTIVE_INSIDE, replace(ACTIVE_START, text, "$1'$2"), "$1'$2");
    }

    /** The text that was defused; null stays null. */
    public static String restored(String cell) {
        return isPlain(cell) ? cell : replace(DEFUSED_START, replace(DEFUSED_INSIDE, cell, "$1$2"), "$1$2");
    }

    /**
     * A value between the commas of a CSV file (RFC 4180): a text defused and quoted where it has to be, a number as
     * it is. What is not known is empty, an empty text a pair of quotes.
     */
    public static String csv(Object value) {
        if (value instanceof String text) {
            String safe = defused(text);
            return safe.isEmpty() || safe.chars().anyMatch(SafeCell::hasToBeQuoted) ? "\"" + safe.replace("\"", "\"\"") + "\""
                    : safe;
        }
        return value == null ? "" : value.toString();
    }

    /** Beyond what RFC 4180 asks for: what readers with other habits would split, trim or take for a comment. */
    private static boolean hasToBeQuoted(int c) {
        return c == ',' || c == '"' || c == '\r' || c == '\n' || c == ';' || c == '\t' || c == '#' || Character.isSpaceChar(c);
    }

    /**
     * Whether nothing has to be looked for, as in most cells: it begins with a letter or digit, and nothing in it begins anew.
     */
    private static boolean isPlain(String text) {
        return text == null || text.isEmpty() || (Character.isLetterOrDigit(text.charAt(0))
                && text.chars().noneMatch(c -> c == ';' || c == '\t' || c == '\r' || c == '\n'));
    }

    private static String replace(Pattern pattern, String text, String replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(replacement) : text;
    }
}
