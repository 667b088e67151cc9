package org.vigil.stats.behind;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why no place of an answer is meant, in English; other languages are in {@code messages/cell_*.properties}. */
@MessageBundle("cell")
public interface CellMessages {

    @Message("chooses among what is unallocated; add unallocated=true")
    String outside();

    @Message("names the bucket of the row, such as {label}")
    String bucket(String label);

    @Message("is the label of a bucket of that length, such as {label}")
    String label(String label);

    @Message("names a group, and the answer is not split; add groupBy")
    String notSplit();

    @Message("names the group of the row, because the answer is split")
    String group();
}
