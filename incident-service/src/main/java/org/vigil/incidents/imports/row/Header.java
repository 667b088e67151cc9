package org.vigil.incidents.imports.row;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** The columns of a file by name, in small letters and without blanks around them; their order does not matter. */
public final class Header {

    private static final int LONGEST_SHOWN = 60;

    private final Map<String, Integer> places;

    private Header(Map<String, Integer> places) {
        this.places = places;
    }

    /** @throws Refusal 400 where it is no header of a CSV text in UTF-8, or a column is there twice */
    public static Header of(byte[] record) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String cell : readable(record)) {
            String column = cell.strip().toLowerCase(Locale.ROOT);
            if (column.indexOf(0) >= 0) {
                throw Problems.invalid("file", Sentence.of(HeaderMessages.class, HeaderMessages::nul));
            }
            if (places.put(column, places.size()) != null) {
                throw Problems.invalid("file",
                        Sentence.of(HeaderMessages.class, say -> say.twice(OthersWords.isolated(shown(column)))));
            }
        }
        return new Header(places);
    }

    /**
     * The cells of a record; a text that is not UTF-8 is refused rather than guessed at.
     *
     * @throws CsvParseException when it is not well-formed
     */
    public static List<String> cells(byte[] record) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
        return CsvReader.builder().ofSingleCsvRecord(text).getFields();
    }

    private static List<String> readable(byte[] record) {
        try {
            return cells(record);
        } catch (CharacterCodingException | CsvParseException e) {
            throw Problems.invalid("file", Sentence.of(HeaderMessages.class, HeaderMessages::none));
        }
    }

    /** Whether a record is the row of HXL tags that the humanitarian data exchange puts under the header (hxlstandard.org). */
    public static boolean isOfTags(byte[] record) {
        try {
            List<String> cells = cells(record);
            return cells.stream().anyMatch(cell -> cell.startsWith("#"))
                    && cells.stream().allMatch(cell -> cell.isBlank() || cell.strip().startsWith("#"));
        } catch (CharacterCodingException | CsvParseException e) {
            return false;
        }
    }

    /** @throws Refusal 400 that names those of the columns that are missing */
    public void demand(String... columns) {
        List<String> missing = Arrays.stream(columns).filter(column -> !has(column)).map(OthersWords::isolated).toList();
        if (!missing.isEmpty()) {
            throw Problems.invalid("file", Sentence.of(HeaderMessages.class, say -> say.lacks(String.join(", ", missing))));
        }
    }

    /** Whether there is such a column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** How many columns there are. */
    public int size() {
        return places.size();
    }

    /** Which one a column is, from 0; -1 where there is no such column. */
    public int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The cells as they stand there, by column. */
    Map<String, String> byColumn(List<String> cells) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        places.forEach((column, place) -> byColumn.put(column, cells.get(place)));
        return byColumn;
    }

    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
