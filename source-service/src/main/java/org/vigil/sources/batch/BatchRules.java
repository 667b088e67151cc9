package org.vigil.sources.batch;

import org.vigil.common.problem.Problems;
import org.vigil.common.spool.Upload;
import org.vigil.common.text.Sentence;

/** What the body of a batch must keep. */
record BatchRules(BatchSettings settings, BatchFormat format) implements Upload.Rules {

    @Override
    public long largestBody() {
        return settings.largestBody().asLongValue();
    }

    @Override
    public void header(byte[] record) {
        CsvHeader.of(record);
    }

    @Override
    public void records(int count, boolean all) {
        int rows = rows(count);
        if (all && rows < 1) {
            throw Problems.invalid("body", Sentence.of(BatchMessages.class, BatchMessages::empty));
        }
        if (rows > settings.mostRows()) {
            throw Problems.invalid("body", Sentence.of(BatchMessages.class, say -> say.tooMany(settings.mostRows())));
        }
    }

    /** How many reports so many records are. */
    int rows(int records) {
        return format == BatchFormat.CSV ? records - 1 : records;
    }
}
