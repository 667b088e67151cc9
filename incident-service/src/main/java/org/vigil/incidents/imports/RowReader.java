package org.vigil.incidents.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.vigil.common.spool.RecordReader;
import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Header;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RowFormat;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Reads the records of a file as rows. A record that is none becomes a rejected row, and the next one is read. */
final class RowReader {

    private static final int LONGEST_ID = 200;

    private final RecordReader records;
    private final Header header;
    private final RowFormat format;
    private final RowFormat.NamedDivisions divisions;
    private final String mapping;
    private final MessageDigest digest = sha256();
    private int number;

    /**
     * @param mapping what else decides how the cells are read
     * @param number how many rows have been read before
     */
    RowReader(RecordReader records, Header header, RowFormat format, RowFormat.NamedDivisions divisions, String mapping,
            int number) {
        this.records = records;
        this.header = header;
        this.format = format;
        this.divisions = divisions;
        this.mapping = mapping;
        this.number = number;
    }

    /** The next row; null at the end. */
    ReadRow next() throws IOException {
        RecordReader.Part part = records.next();
        if (part == null) {
            return null;
        }
        number++;
        if (part.content() == null) {
            return rejected(part, "is too long, or a quotation mark in it is not closed");
        }
        if (part.open()) {
            return rejected(part, "has a quotation mark that is not closed");
        }
        try {
            return row(part, Header.cells(part.content()).stream().map(format::plain).toList());
        } catch (CharacterCodingException e) {
            return rejected(part, "is not a text in UTF-8; save the file in that encoding");
        } catch (CsvParseException e) {
            return rejected(part, "is not well-formed CSV; look at its quotation marks");
        }
    }

    private ReadRow row(RecordReader.Part part, List<String> texts) {
        if (texts.size() != header.size()) {
            return rejected(part, "has " + texts.size() + " cells where the header has " + header.size());
        }
        Cells cells = new Cells(header, texts);
        if (!cells.reasons().isEmpty()) {
            return new ReadRow(number, null, null, null, null, cells.reasons(), List.of(), part.end(), part.content().length);
        }
        Entry entry = format.read(cells, divisions);
        String id = entry.id();
        if (id != null && id.length() > LONGEST_ID) {
            id = null;
            cells.reject("row", "has an id of more than " + LONGEST_ID + " characters");
        }
        Map<String, String> verbatim = cells.verbatim();
        return new ReadRow(number, cells.reasons().isEmpty() ? entry : null, id, digest(verbatim), verbatim, cells.reasons(),
                cells.warnings(), part.end(), part.content().length);
    }

    private ReadRow rejected(RecordReader.Part part, String why) {
        return new ReadRow(number, null, null, null, null, List.of(Remark.ofRow(why)), List.of(), part.end(),
                part.content() == null ? 0 : part.content().length);
    }

    /** Of every cell that is not empty, whatever the order of the columns. */
    private byte[] digest(Map<String, String> verbatim) {
        digest.update(mapping.getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(verbatim).forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update((column + '\0' + cell + '\0').getBytes(StandardCharsets.UTF_8));
            }
        });
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
