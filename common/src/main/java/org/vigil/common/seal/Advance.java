package org.vigil.common.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vigil.common.audit.AuditChain;
import org.vigil.common.audit.AuditHeads.Head;
import org.vigil.common.audit.AuditHeads.Thing;
import org.vigil.common.audit.AuditHeads.Waiting;

/**
 * Follows things from their sealed entry to the one that waits for a seal. A head moves along a chain that holds and never
 * otherwise: a seal over whatever is there would make true what somebody has put into the tables.
 */
final class Advance {

    private final AuditChain chain;
    private final boolean adopting;
    private final Map<Thing, Waiting> waiting = new HashMap<>();
    private final List<Head> heads = new ArrayList<>();
    private final Map<UUID, byte[]> adopted = new LinkedHashMap<>();
    private final Map<UUID, byte[]> chained = new LinkedHashMap<>();
    private Waiting thing;
    private boolean holds;
    private int revision;
    private byte[] stored;
    private byte[] linked;

    /**
     * @param adopting whether entries without a hash are still from before there were chains; they get theirs, and those behind
     *        them a new one that is linked to it
     */
    Advance(AuditChain chain, boolean adopting, List<Waiting> things) {
        this.chain = chain;
        this.adopting = adopting;
        things.forEach(one -> waiting.put(one.thing(), one));
    }

    /** Takes the entries behind the sealed ones, thing by thing, each in the order of its revisions. */
    void next(StoredEntry entry) {
        if (thing == null || !entry.thing().equals(thing.thing())) {
            arrive();
            start(waiting.get(entry.thing()));
        }
        holds = holds && entry.revision() == revision + 1
                && (entry.hash() == null ? adopting && stored == null && entry.said() != null : entry.follows(stored, chain));
        if (holds) {
            boolean moved = entry.hash() == null || !adopted.isEmpty();
            linked = moved ? entry.linkedTo(linked, chain) : entry.hash();
            if (moved) {
                adopted.put(entry.said().id(), linked);
            }
        }
        stored = entry.hash();
        revision = entry.revision();
    }

    private void start(Waiting next) {
        thing = next;
        holds = next.revision() > next.sealedRevision();
        revision = next.sealedRevision();
        stored = next.sealedHash();
        linked = stored;
        adopted.clear();
    }

    private void arrive() {
        if (thing != null && holds && revision == thing.revision()) {
            heads.add(new Head(thing.thing(), revision, linked));
            chained.putAll(adopted);
            waiting.remove(thing.thing());
        }
        thing = null;
    }

    /** The heads that the things have now. */
    List<Head> heads() {
        arrive();
        return heads;
    }

    /** The hashes that were missing, and those that changed with them, by entry. */
    Map<UUID, byte[]> chained() {
        return chained;
    }

    /** The things that do not continue what was sealed, or whose latest entry is not there. */
    List<Thing> refused() {
        arrive();
        return List.copyOf(waiting.keySet());
    }
}
