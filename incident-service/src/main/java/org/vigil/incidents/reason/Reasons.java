package org.vigil.incidents.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.verification.Verdict;

/** Reasons as the audit trail keeps them, said to who reads them now. */
public final class Reasons {

    private static final List<Function<String, Optional<Sentence>>> OURS = List.of(
            Verdict::again,
            kept -> Sentence.again(kept, ReasonMessages.class, 0, (say, parts) -> say.givenBack()),
            kept -> Sentence.again(kept, ReasonMessages.class, 2, (say, parts) -> say.back(parts.get(0), parts.get(1))),
            kept -> Sentence.again(kept, ReasonMessages.class, 3,
                    (say, parts) -> say.different(parts.get(0), parts.get(1), parts.get(2))),
            kept -> Sentence.again(kept, ReasonMessages.class, 2, (say, parts) -> say.left(parts.get(0), parts.get(1))),
            kept -> Sentence.again(kept, ReasonMessages.class, 3,
                    (say, parts) -> say.left(parts.get(0), parts.get(1)) + " " + parts.get(2)));

    private Reasons() {
    }

    /** One of Vigil's own in every language, another one in the words that somebody typed; null of none. */
    public static Sentence of(String kept) {
        return kept == null ? null
                : OURS.stream().flatMap(reason -> reason.apply(kept).stream()).findFirst().orElseGet(() -> Sentence.of(kept));
    }
}
