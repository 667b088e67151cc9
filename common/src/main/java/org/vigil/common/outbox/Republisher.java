package org.vigil.common.outbox;

import org.vigil.common.audit.AuditEntry;

/** Makes the event of a past change once more, from the audit trail, so that a topic can be filled again. */
public interface Republisher {

    /** The kind of thing, as the audit trail names it. */
    String aggregateType();

    /** Publishes the event of that change as it was, within the running transaction. */
    void republish(AuditEntry change);
}
