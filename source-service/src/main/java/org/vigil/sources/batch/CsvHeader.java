package org.vigil.sources.batch;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.sources.report.FileReport;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** The columns of a CSV body, in the order in which they come: fields of a report. */
record CsvHeader(List<String> columns) {

    private static final List<String> FIELDS = Arrays.stream(FileReport.class.getRecordComponents())
            .map(RecordComponent::getName).toList();
    private static final List<String> NEEDED = List.of("source", "publishedAt");
    private static final String LIST = "attributedTo";
    private static final String NUMBER = "credibility";

    /** @throws Refusal 400 that names the column which is unknown, missing, or there twice */
    static CsvHeader of(byte[] record) {
        List<String> columns;
        try {
            columns = cells(record).stream().map(String::strip).toList();
        } catch (CharacterCodingException | CsvParseException e) {
            throw Problems.invalid("header", Sentence.of(BatchMessages.class, BatchMessages::noHeader));
        }
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!FIELDS.contains(column)) {
                throw Problems.invalid(column.isEmpty() ? "header" : shown(column),
                        Sentence.of(BatchMessages.class, say -> say.unknownColumn(String.join(", ", FIELDS))));
            }
            if (!seen.add(column)) {
                throw Problems.invalid(column, Sentence.of(BatchMessages.class, BatchMessages::doubleColumn));
            }
        }
        for (String column : NEEDED) {
            if (!seen.contains(column)) {
                throw Problems.invalid(column, Sentence.of(BatchMessages.class, BatchMessages::missingColumn));
            }
        }
        return new CsvHeader(columns);
    }

    /** The row as the JSON that a single report would be filed with; an empty cell is an absent field. */
    ObjectNode json(List<String> cells) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (column.equals(LIST)) {
                Arrays.stream(cell.split(";", -1)).map(String::strip).filter(name -> !name.isEmpty())
                        .forEach(json.withArray(column)::add);
            } else if (column.equals(NUMBER) && cell.strip().matches("\\d{1,9}")) {
                json.put(column, Integer.parseInt(cell.strip()));
            } else {
                json.put(column, cell);
            }
        }
        return json;
    }

    /** The cells of one record; a text that is not UTF-8 is refused rather than guessed at. */
    static List<String> cells(byte[] record) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(record)).toString();
        return new ArrayList<>(CsvReader.builder().ofSingleCsvRecord(text).getFields());
    }

    private static String shown(String column) {
        return column.length() > 60 ? column.substring(0, 60) + "…" : column;
    }
}
