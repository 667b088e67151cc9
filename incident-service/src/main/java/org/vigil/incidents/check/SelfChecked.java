package org.vigil.incidents.check;

/** A record with rules that concern several of its fields. */
public interface SelfChecked {

    /**
     * Adds what is wrong between the fields; must bear fields that are null, because it runs beside the rules of each field.
     */
    void check(Findings findings);
}
