package org.vigil.incidents.imports.ucdp;

import java.util.regex.Pattern;

import org.vigil.incidents.actor.ActorKind;

/** What a side of UCDP's is: a state has a number of Gleditsch and Ward (gwnoa, gwnob), what has none is an organised group. */
final class Side {

    private static final Pattern STATE = Pattern.compile("Government of .*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private Side() {
    }

    /**
     * @param number the state's number, or null; several are joined by commas
     * @param country the number of the country where it happened, or null
     */
    static ActorKind kind(String name, String number, String country) {
        if (name.equals("Civilians")) {
            return ActorKind.CIVILIANS;
        }
        if (number == null && !STATE.matcher(name).matches()) {
            return ActorKind.REBEL_GROUP;
        }
        return number == null || first(number).equals(first(country)) ? ActorKind.STATE_FORCES : ActorKind.EXTERNAL_FORCES;
    }

    /** Some copies write 645.0 for 645. */
    private static String first(String numbers) {
        var first = NUMBER.matcher(numbers == null ? "" : numbers);
        return first.find() ? first.group() : "";
    }
}
