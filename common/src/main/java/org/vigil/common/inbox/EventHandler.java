package org.vigil.common.inbox;

/**
 * Takes the events of one topic into a service's own tables. It is called once for each revision, in the transaction that also
 * notes the event as received, and in the order of revisions, except when a dead letter is replayed: a projection of the newest
 * state must then leave a newer one in place.
 */
public interface EventHandler {

    /** The topic whose events it takes. */
    String topic();

    /**
     * Applies one event.
     *
     * @throws PoisonException when the event can never be applied
     */
    void apply(IncomingEvent event);
}
