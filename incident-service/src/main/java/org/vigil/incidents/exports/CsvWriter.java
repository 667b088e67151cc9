package org.vigil.incidents.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.vigil.common.csv.SafeCell;
import org.vigil.incidents.exports.Column.Shown;

/** Comma-separated values (RFC 4180) with the cells of {@link SafeCell}. */
final class CsvWriter implements FileWriter {

    private final List<Column> columns;
    private final Writer target;

    CsvWriter(Definition definition, OutputStream target) throws IOException {
        this.columns = definition.chosen();
        this.target = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        line(Column::name);
        if (definition.format() == Format.HXL) {
            line(Column::tag);
        }
    }

    @Override
    public void write(Shown incident) throws IOException {
        line(column -> SafeCell.csv(column.value().apply(incident)));
    }

    private void line(Function<Column, String> cell) throws IOException {
        String separator = "";
        for (Column column : columns) {
            target.write(separator);
            target.write(cell.apply(column));
            separator = ",";
        }
        target.write("\r\n");
    }

    @Override
    public void close() throws IOException {
        target.flush();
    }
}
