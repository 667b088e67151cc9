package org.vigil.sources.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.vigil.common.problem.Problems;
import org.vigil.common.spool.RecordReader;
import org.vigil.sources.batch.RowResult.RowViolation;
import org.vigil.sources.report.FileReport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvParseException;

/** Reads the records of a batch as reports. A record that is none becomes a rejected row, and the next one is read. */
final class RowReader {

    private final RecordReader records;
    private final CsvHeader header;
    private final ObjectMapper json;
    private final Validator validator;
    private final long longest;
    private int number;

    /**
     * @param header null where the rows are JSON
     * @param number how many rows have been read before
     */
    RowReader(RecordReader records, CsvHeader header, ObjectMapper json, Validator validator, long longest, int number) {
        this.records = records;
        this.header = header;
        this.json = json;
        this.validator = validator;
        this.longest = longest;
        this.number = number;
    }

    /**
     * A row.
     *
     * @param number from 1
     * @param item what it says; null where it is rejected
     * @param rejected why it is; null where it is not
     * @param end where the next one starts in the body
     * @param size how many bytes it has
     */
    record Row(int number, FileReport item, RowResult rejected, long end, int size) {

        /** The same row, rejected for that reason. */
        Row without(String why) {
            return new Row(number, null, RowResult.rejected(number, "row", why), end, size);
        }
    }

    /** The next row; null at the end. */
    Row next() throws IOException {
        RecordReader.Part part = records.next();
        if (part == null) {
            return null;
        }
        number++;
        if (part.content() == null) {
            return rejected(part, "is longer than %d bytes%s".formatted(longest,
                    header == null ? "" : ", or a quotation mark in it is not closed"));
        }
        if (part.open()) {
            return rejected(part, "has a quotation mark that is not closed");
        }
        try {
            return header == null ? checked(part, json.readValue(part.content(), FileReport.class)) : cells(part);
        } catch (JsonProcessingException e) {
            List<RowViolation> named = RowResult.violations(Problems.unreadable(e));
            boolean ofField = e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty();
            return ofField ? rejected(part, named) : rejected(part, named.get(0).message());
        } catch (CharacterCodingException e) {
            return rejected(part, "is not a text in UTF-8");
        } catch (CsvParseException e) {
            return rejected(part, "is not well-formed CSV; look at its quotation marks");
        }
    }

    private Row cells(RecordReader.Part part) throws IOException {
        List<String> cells = CsvHeader.cells(part.content());
        int expected = header.columns().size();
        if (cells.size() != expected) {
            return rejected(part, "has " + cells.size() + " cells where the header has " + expected);
        }
        return checked(part, json.treeToValue(header.json(cells), FileReport.class));
    }

    private Row checked(RecordReader.Part part, FileReport item) {
        if (item == null) {
            return rejected(part, "is a report as a JSON object");
        }
        Set<ConstraintViolation<FileReport>> violated = validator.validate(item);
        return violated.isEmpty() ? row(part, item, null)
                : rejected(part, RowResult.violations(Problems.violated(violated)));
    }

    private Row rejected(RecordReader.Part part, String why) {
        return row(part, null, RowResult.rejected(number, "row", why));
    }

    private Row rejected(RecordReader.Part part, List<RowViolation> violations) {
        return row(part, null, RowResult.rejected(number, violations));
    }

    private Row row(RecordReader.Part part, FileReport item, RowResult rejected) {
        return new Row(number, item, rejected, part.end(), part.content() == null ? 0 : part.content().length);
    }
}
