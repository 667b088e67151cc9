package org.vigil.common.seal;

import org.vigil.common.audit.AuditChain;

/** Goes through the entries in the order of things and their revisions, and checks each against the one before. */
final class TrailWalk {

    private final AuditChain chain;
    private final boolean adopted;
    private final Findings findings;
    private StoredEntry before;
    private long entries;

    /**
     * @param adopted whether every entry must have a hash; otherwise those that stand before all others of their thing may be
     *        from before there were chains
     */
    TrailWalk(AuditChain chain, boolean adopted, Findings findings) {
        this.chain = chain;
        this.adopted = adopted;
        this.findings = findings;
    }

    long entries() {
        return entries;
    }

    void next(StoredEntry entry) {
        entries++;
        boolean continues = before != null && before.thing().equals(entry.thing());
        byte[] link = continues ? before.hash() : null;
        int expected = continues ? before.revision() + 1 : 1;
        if (entry.revision() != expected) {
            findings.add(entry.thing(), entry.revision(), "Revision " + expected + " is missing before it.");
        } else if (entry.said() == null) {
            findings.add(entry.thing(), entry.revision(), "The entry cannot be read; nothing was ever recorded like that.");
        } else if (entry.hash() == null ? adopted || link != null : !entry.follows(link, chain)) {
            findings.add(entry.thing(), entry.revision(), "The entry or the one before it is not what was recorded.");
        } else if (continues && before.said() != null && !entry.said().knownAt().isAfter(before.said().knownAt())) {
            findings.add(entry.thing(), entry.revision(), "The entry is not later than the one before it.");
        }
        before = entry;
    }
}
