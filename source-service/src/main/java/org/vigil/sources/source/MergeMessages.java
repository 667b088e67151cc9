package org.vigil.sources.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Why a merge of sources is refused, in English; other languages are in {@code messages/merge_*.properties}. What
 * begins with a small letter is said of a field or parameter, behind its name.
 */
@MessageBundle("merge")
public interface MergeMessages {

    @Message("There is no merge of sources {id}.")
    String missing(String id);

    @Message("names a source that the merge names already; leave it out")
    String twice();

    @Message("The source that into names was itself merged; merge into the one that it stands for.")
    String intoMerged();

    @Message("The source that {field} names is merged already; undo that merge first.")
    String fromMerged(String field);

    @Message("A protected and a public source cannot be merged, because that would tell who the protected one is; merge only sources of the same protection.")
    String mixed();

    @Message("This merge is undone already.")
    String undone();

    @Message("says why it is undone, in at most 2,000 characters")
    String whyUndone();
}
