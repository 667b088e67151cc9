package org.vigil.incidents.difference;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.audit.AuditEntry;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.Words;

/**
 * A change that somebody had not seen who wanted to make another one.
 *
 * @param revision the revision that it made
 * @param change the kind of change in the past tense
 * @param knownAt when it was recorded
 * @param by who made it
 * @param reason why, or null
 * @param changes what is other than before, piece by piece
 */
public record ChangeSince(int revision, String change, Instant knownAt, String by, @Schema(nullable = true) String reason,
        List<Difference> changes) {

    /** The change as sentences: who made it and what is other than before. */
    public Sentence says() {
        Sentence made = Sentence.of(changes.stream().map(Difference::says).toList());
        return Sentence.of(DifferenceMessages.class, (say, language) -> say.since(Words.of(change).in(language),
                OthersWords.isolated(by), made.in(language)));
    }

    static ChangeSince of(AuditEntry e, List<Difference> changes) {
        return new ChangeSince(e.revision(), e.change(), e.knownAt(), e.madeBy(), e.reason(), changes);
    }
}
