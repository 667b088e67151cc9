package org.vigil.sources.lineage;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A place that a report names.
 *
 * @param key of {@code places.txt}, such as SY-HL; else {@code p:} and the consonants of its name
 * @param spot where it stands
 */
record Place(String key, Spot spot) {

    @JsonIgnore
    boolean isCountry() {
        return key.length() == 2;
    }

    /** Whether it is in the list, and so the same key however it is written. */
    @JsonIgnore
    boolean isListed() {
        return !key.startsWith("p:");
    }

    /** The country where the list says it. */
    @JsonIgnore
    String country() {
        return isListed() ? key.substring(0, 2) : "";
    }
}
