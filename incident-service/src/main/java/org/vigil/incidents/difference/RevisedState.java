package org.vigil.incidents.difference;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.audit.Change;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.reason.Reasons;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A revision with what it changed.
 *
 * @param revision who made it, when and why, the state before and the state after
 * @param changes what is other than before, piece by piece; empty for the first revision
 */
@Schema(description = "A revision: who, when, why, before and after, and what is other than before, in sentences.")
public record RevisedState(@JsonUnwrapped Change revision, List<Difference> changes) {

    /** Why it was made; null where nobody has said so. */
    public Sentence because() {
        return Reasons.of(revision.reason());
    }
}
