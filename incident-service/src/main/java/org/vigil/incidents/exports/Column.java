package org.vigil.incidents.exports;

import java.util.List;
import java.util.function.Function;

import org.vigil.incidents.incident.IncidentView;

/**
 * A column of a file.
 *
 * @param name its header
 * @param tag its tag in the Humanitarian Exchange Language
 * @param value what it shows of an incident: a text, a number, a truth value, or null for what is not known
 */
record Column(String name, String tag, Function<Shown, Object> value) {

    /**
     * An incident on its way into a file.
     *
     * @param licences those under which its sources publish, as far as they are known
     * @param base the address of the installation, ending with a slash
     */
    record Shown(IncidentView incident, List<String> licences, String base) {
    }
}
