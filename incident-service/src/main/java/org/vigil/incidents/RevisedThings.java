package org.vigil.incidents;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.seal.RevisedTables;

/** The tables of what curators decide on, each row of which is at a revision that the audit trail has. */
@ApplicationScoped
class RevisedThings implements RevisedTables {

    @Override
    public Map<String, String> byAggregateType() {
        return Map.of("incident", "incident", "claim", "claim", "actor", "actor", "place", "place", "merge", "merge", "split",
                "split", "erasure", "erasure");
    }
}
