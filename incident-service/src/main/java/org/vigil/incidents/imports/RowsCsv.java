package org.vigil.incidents.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.common.csv.SafeCell;
import org.vigil.common.problem.WireNames;
import org.vigil.incidents.imports.row.Remark;

/** What became of the rows of an import as a file (RFC 4180): one row each, with the reasons and warnings in a cell. */
final class RowsCsv implements AutoCloseable {

    private final Writer target;

    RowsCsv(OutputStream target) throws IOException {
        this.target = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        this.target.write("row,outcome,external_id,incident,reasons,warnings\r\n");
    }

    void write(RowResult row) throws IOException {
        String separator = "";
        for (Object value : new Object[] { row.row(), WireNames.of(row.outcome()), row.externalId(), row.incident(),
                said(row.reasons()), said(row.warnings()) }) {
            target.write(separator);
            target.write(SafeCell.csv(value));
            separator = ",";
        }
        target.write("\r\n");
    }

    private static String said(List<Remark> remarks) {
        return remarks.stream().map(remark -> remark.column() + " " + remark.message()).collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        target.flush();
    }
}
