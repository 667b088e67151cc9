package org.vigil.incidents.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.verification.Verdict;

/** Reasons as the audit trail keeps them, said to who reads them now. */
public final class Reasons {

    private static final String ID = ".*?";
    private static final String SCHEME = "[^ ()]+";
    private static final String WORDS = ".*";

    /** A curator's words may follow the first, and could be like the others. */
    private static final List<Function<String, Optional<Sentence>>> OURS = List.of(
            kept -> Sentence.again(kept, ReasonMessages.class, List.of(ID, SCHEME),
                    (say, row) -> say.left(row.get(0), row.get(1))),
            kept -> Sentence.again(kept, ReasonMessages.class, List.of(ID, SCHEME, WORDS),
                    (say, row) -> say.left(row.get(0), row.get(1)) + " " + row.get(2)),
            kept -> Sentence.again(kept, ReasonMessages.class, List.of(ID, SCHEME),
                    (say, row) -> say.back(row.get(0), row.get(1))),
            kept -> Sentence.again(kept, ReasonMessages.class, List.of(ID, SCHEME, WORDS),
                    (say, row) -> say.different(row.get(0), row.get(1), row.get(2))),
            kept -> Sentence.again(kept, ReasonMessages.class, List.of(), (say, parts) -> say.givenBack()),
            Verdict::again);

    private Reasons() {
    }

    /** One of Vigil's own in every language, another one in the words that somebody typed; null of none. */
    public static Sentence of(String kept) {
        return kept == null ? null
                : OURS.stream().flatMap(reason -> reason.apply(kept).stream()).findFirst().orElseGet(() -> Sentence.of(kept));
    }
}
