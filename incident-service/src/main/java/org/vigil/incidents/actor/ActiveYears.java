package org.vigil.incidents.actor;

/**
 * The years in which an actor was active, both inclusive.
 *
 * @param from the first, null where it is unknown
 * @param to the last, null where it is unknown or still to come
 */
public record ActiveYears(Integer from, Integer to) {

    /** Whether the actor was active in one of these years; what is unknown does not exclude. */
    public boolean touch(int first, int last) {
        return (from == null || from <= last) && (to == null || to >= first);
    }
}
