package org.vigil.incidents.imports;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.vigil.common.problem.WireNames;

/**
 * An import as the report that it is.
 *
 * @param source whose data they are
 * @param headline what the report is called
 * @param publishedOn the day on which the file came in
 * @param contentHash SHA-256 of the file
 */
record ImportBegun(String source, ImportFormat format, String headline, LocalDate publishedOn, String contentHash) {

    static ImportBegun of(Import i) {
        return new ImportBegun(i.source, i.format, String.format(Locale.ROOT, "Import of %,d rows from %s (%s)", i.rowsTotal,
                i.fileName, WireNames.of(i.format)), LocalDate.ofInstant(i.createdAt, ZoneOffset.UTC), i.contentHash);
    }
}
