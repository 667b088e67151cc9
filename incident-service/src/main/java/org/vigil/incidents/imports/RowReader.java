package org.vigil.incidents.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jboss.logging.Logger;
import org.vigil.common.inbox.Outage;
import org.vigil.common.spool.RecordReader;
import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Header;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.imports.row.RowFormat;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Reads the records of a file as rows. A record that is none becomes a rejected row, and the next one is read. */
final class RowReader {

    private static final Logger LOG = Logger.getLogger(RowReader.class);
    private static final int LONGEST_ID = 200;
    /** What stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

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
            return rejected(part, RemarkMessages::tooLong);
        }
        if (part.open()) {
            return rejected(part, RemarkMessages::quotation);
        }
        try {
            List<String> texts = Header.cells(part.content());
            return texts.size() == header.size() ? row(part, texts.stream().map(format::plain).toList())
                    : broken(part, say -> say.cells(texts.size(), header.size()));
        } catch (CharacterCodingException e) {
            return isWhole(part) ? rejected(part, RemarkMessages::encoding) : broken(part, RemarkMessages::encoding);
        } catch (CsvParseException e) {
            return broken(part, RemarkMessages::csv);
        }
    }

    /** Lines that a quotation mark has joined are given a chance each. */
    private ReadRow broken(RecordReader.Part part, Function<RemarkMessages, String> why) {
        return part.several()
                ? rejected(records.firstLine(), say -> say.joined(why.apply(say)))
                : rejected(part, why);
    }

    private boolean isWhole(RecordReader.Part part) {
        try {
            return Header.cells(new String(part.content(), ISO_8859_1).getBytes(UTF_8)).size() == header.size();
        } catch (CharacterCodingException | CsvParseException e) {
            return false;
        }
    }

    private ReadRow row(RecordReader.Part part, List<String> texts) {
        Cells cells = new Cells(header, texts);
        if (!cells.reasons().isEmpty()) {
            return rejected(part, cells.reasons());
        }
        Entry entry;
        try {
            entry = format.read(cells, divisions);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.errorf(e, "Row %d of an import cannot be read", number);
            return rejected(part, List.of(Remark.FAULT));
        }
        String id = entry.id();
        if (id != null && id.length() > LONGEST_ID) {
            id = null;
            cells.reject("row", say -> say.longId(LONGEST_ID));
        }
        Map<String, String> verbatim = cells.verbatim();
        return new ReadRow(number, cells.reasons().isEmpty() ? entry : null, id, digest(verbatim), verbatim, cells.reasons(),
                cells.warnings(), part.end(), part.content().length);
    }

    private ReadRow rejected(RecordReader.Part part, Function<RemarkMessages, String> why) {
        return rejected(part, List.of(Remark.ofRow(why)));
    }

    private ReadRow rejected(RecordReader.Part part, List<Remark> reasons) {
        byte[] content = part.content() == null ? new byte[0] : part.content();
        return new ReadRow(number, null, idIn(content), null, null, reasons, List.of(), part.end(), content.length);
    }

    /** The id of a row of which no more than that can be read, so that it is not missing in the file; null where it cannot. */
    private String idIn(byte[] record) {
        String text = new String(record, ISO_8859_1);
        List<String> cells;
        try {
            cells = Header.cells(text.getBytes(UTF_8));
        } catch (CharacterCodingException | CsvParseException e) {
            cells = List.of(text.split(",", -1));
        }
        int place = header.place(format.id());
        String id = place >= cells.size() ? ""
                : format.plain(new String(cells.get(place).getBytes(ISO_8859_1), UTF_8)).strip();
        return id.isEmpty() || id.length() > LONGEST_ID || id.chars().anyMatch(c -> c == 0 || c == '"' || c == UNREADABLE)
                ? null
                : id;
    }

    /** Of every cell that is not empty, whatever the order of the columns. */
    private byte[] digest(Map<String, String> verbatim) {
        digest.update(mapping.getBytes(UTF_8));
        new TreeMap<>(verbatim).forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                digest.update((column + '\0' + cell + '\0').getBytes(UTF_8));
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
