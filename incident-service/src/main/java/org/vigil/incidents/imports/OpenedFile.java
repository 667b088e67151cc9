package org.vigil.incidents.imports;

import java.io.IOException;
import java.util.TreeMap;

import org.vigil.common.spool.ByteOrderMark;
import org.vigil.common.spool.RecordForm;
import org.vigil.common.spool.RecordReader;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.SpooledBody;
import org.vigil.incidents.imports.row.Header;
import org.vigil.incidents.imports.row.RowFormat;

/** A spooled file, to be read on from behind the last row that was taken in. */
final class OpenedFile {

    private final Spool spool;
    private final Import job;
    private final int longest;

    OpenedFile(Spool spool, Import job, ImportSettings settings) {
        this.spool = spool;
        this.job = job;
        this.longest = (int) settings.longestRow().asLongValue();
    }

    /** The rows that are left; the header is read anew each time, and a row of HXL tags under it passed over. */
    RowReader rows(RowFormat.NamedDivisions divisions) throws IOException {
        Beginning beginning = beginning();
        RowFormat format = job.format.rows(job.mapping);
        format.check(beginning.header);
        return new RowReader(records(Math.max(beginning.end, job.bytesRead)), beginning.header, format, divisions,
                new TreeMap<>(job.mapping).toString(), job.rowsRead);
    }

    /** Whether there is a row of HXL tags under the header. */
    boolean hasTags() throws IOException {
        return beginning().tags;
    }

    private record Beginning(Header header, boolean tags, long end) {
    }

    private Beginning beginning() throws IOException {
        byte[] mark = new SpooledBody(spool, job.upload, 0, job.bytesTotal).readNBytes(ByteOrderMark.LENGTH);
        RecordReader records = records(ByteOrderMark.length(mark, mark.length));
        RecordReader.Part first = records.next();
        RecordReader.Part second = records.next();
        boolean tags = second != null && second.content() != null && Header.isOfTags(second.content());
        return new Beginning(Header.of(first.content()), tags, tags ? second.end() : first.end());
    }

    private RecordReader records(long position) {
        return new RecordReader(new SpooledBody(spool, job.upload, position, job.bytesTotal), RecordForm.CSV, longest,
                position);
    }
}
