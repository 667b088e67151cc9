package org.vigil.sources.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.vigil.common.csv.SafeCell;
import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Page;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The rows of a batch as CSV, of which no spreadsheet takes a cell for a formula. */
final class RowsCsv {

    private RowsCsv() {
    }

    /** @param pages the page behind a row */
    static void write(OutputStream output, IntFunction<Page<RowResult>> pages) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(output, StandardCharsets.UTF_8);
        csv.writeRecord("row", "state", "report", "violations");
        Page<RowResult> page = pages.apply(0);
        write(csv, page);
        while (page.next() != null) {
            page = pages.apply(Integer.parseInt(page.next()));
            write(csv, page);
        }
        csv.flush();
    }

    private static void write(CsvWriter csv, Page<RowResult> page) {
        page.items().forEach(row -> csv.writeRecord(String.valueOf(row.row()), WireNames.of(row.state()),
                row.report() == null ? "" : row.report().toString(), SafeCell.defused(row.violations().stream()
                        .map(violation -> violation.field() + " " + violation.message()).collect(Collectors.joining("\n")))));
    }
}
