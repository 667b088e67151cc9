package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.Words;

/** The claims of an incident in sentences. */
final class ClaimWords {

    private ClaimWords() {
    }

    /** What became of a claim; null before for one that was attached, null after for one that belongs there no longer. */
    static Sentence change(AttachedClaim was, AttachedClaim is) {
        return Sentence.of(ChangeMessages.class, (say, language) -> {
            if (is == null) {
                return say.claimGone(was.speaker());
            }
            String aside = is.aside() == null ? null : is.aside().because().in(language);
            return was == null ? say.claimAttached(is.speaker(), aside)
                    : say.claim(is.speaker(), Words.sequence(changes(was, is, aside, say)).in(language));
        });
    }

    private static List<String> changes(AttachedClaim was, AttachedClaim is, String aside, ChangeMessages say) {
        List<String> changes = new ArrayList<>();
        if (was.aside() != is.aside() && aside != null) {
            changes.add(say.standsAside(aside));
        } else if (!Objects.equals(was.origin(), is.origin())) {
            changes.add(is.origin() == null ? say.withoutOrigin() : say.origin(is.origin()));
        }
        if (!Objects.equals(was.reportSource(), is.reportSource())) {
            changes.add(say.reportOf(is.reportSource()));
        }
        if (!Objects.equals(was.claimedBy(), is.claimedBy())) {
            changes.add(is.claimedBy() == null ? say.unclaimed() : say.claimedBy(is.claimedBy()));
        }
        return changes.isEmpty() ? List.of(say.toldAnew()) : changes;
    }
}
