package org.vigil.incidents.actor;

/**
 * An actor has another parent, so that others may speak for it now. Fired within the transaction of the change.
 *
 * @param slug the actor's
 */
public record ActorParentChanged(String slug) {
}
