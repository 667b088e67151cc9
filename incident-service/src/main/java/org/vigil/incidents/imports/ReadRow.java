package org.vigil.incidents.imports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Remark;

/**
 * A row as it was read.
 *
 * @param number from 1
 * @param entry what it says; null where it is rejected
 * @param externalId its name in its source's data set; null where that cannot be read
 * @param digest covers every cell that is not empty
 * @param verbatim its cells by column, exactly as they stand in the file
 * @param reasons why it is rejected; empty where it is not
 * @param warnings what else is to be said about it
 * @param end where the next one starts in the file
 * @param size how many bytes it has
 */
record ReadRow(int number, Entry entry, String externalId, byte[] digest, Map<String, String> verbatim, List<Remark> reasons,
        List<Remark> warnings, long end, int size) {

    boolean isRejected() {
        return !reasons.isEmpty();
    }

    /** The same row, rejected for that reason. */
    ReadRow without(Remark reason) {
        return new ReadRow(number, null, externalId, digest, verbatim, List.of(reason), warnings, end, size);
    }

    /** The same row, with one more thing to be said about it. */
    ReadRow warned(Remark remark) {
        return new ReadRow(number, entry, externalId, digest, verbatim, reasons,
                Stream.concat(warnings.stream(), Stream.of(remark)).toList(), end, size);
    }
}
