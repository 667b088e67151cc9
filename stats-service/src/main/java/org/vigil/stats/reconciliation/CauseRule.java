package org.vigil.stats.reconciliation;

import java.util.List;

/** One way in which a published number and ours can have been counted differently. */
interface CauseRule {

    /** What our count would be by it; nothing where it does not apply. */
    List<Cause> causes(Gap gap);
}
