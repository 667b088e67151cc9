package org.vigil.incidents.imports;

import org.vigil.common.problem.Problems;
import org.vigil.common.spool.Upload;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.imports.row.Header;

/** What a file must keep. */
record FileRules(ImportSettings settings, SentFile sent) implements Upload.Rules {

    @Override
    public long largestBody() {
        return settings.largestFile().asLongValue();
    }

    @Override
    public void header(byte[] record) {
        sent.format().rows(sent.mapping()).check(Header.of(record));
    }

    @Override
    public void records(int count, boolean all) {
        if (all && count < 2) {
            throw Problems.invalid("file", Sentence.of(FileMessages.class, FileMessages::noRow));
        }
        if (count - 1 > settings.mostRows()) {
            throw Problems.invalid("file", Sentence.of(FileMessages.class, say -> say.tooLong(settings.mostRows())));
        }
    }
}
