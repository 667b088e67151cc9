package org.vigil.common.outbox;

import org.vigil.common.audit.AuditEntry;

/** Makes the event of a past change once more, from the audit trail, so that a topic can be filled again. */
public interface Republisher {

    /** The kind of thing, as the audit trail names it. */
    String aggregateType();

    /**
     * The topic of which the events of these changes are all that it holds, and to which no other service sends. It may be cut
     * before a refill, so that what has been erased is not read from it again; null where others send to it, too.
     */
    default String ownTopic() {
        return null;
    }

    /** Publishes the event of that change as it was, within the running transaction. */
    void republish(AuditEntry change);
}
