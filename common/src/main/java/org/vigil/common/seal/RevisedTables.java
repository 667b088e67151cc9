package org.vigil.common.seal;

import java.util.Map;

/**
 * What a service tells of its own tables, so that entries are missed that were cut off before a seal covered them: there is a
 * row at a revision whose entry is not in the trail.
 */
public interface RevisedTables {

    /** The tables with the columns {@code id} and {@code revision}, by the kind of thing as the audit trail names it. */
    Map<String, String> byAggregateType();
}
