package org.vigil.stats.measure;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** A misspelt filter would silently answer with everything; what an endpoint does not know is therefore refused. */
public final class TakenParameters {

    private TakenParameters() {
    }

    /** A 400 that names the first query parameter, by the alphabet, that is none of the known ones. */
    public static void demandOnly(Set<String> known, UriInfo address) {
        for (String name : new TreeSet<>(address.getQueryParameters().keySet())) {
            if (!known.contains(name)) {
                throw Problems.invalidParameter(name,
                        Sentence.of(ParameterMessages.class, say -> say.notKnown(String.join(", ", new TreeSet<>(known)))));
            }
        }
    }

    /** The same, and a 400 that names the first one that is given more than once. */
    public static void demandOnce(Set<String> known, UriInfo address) {
        demandOnly(known, address);
        for (String name : new TreeSet<>(address.getQueryParameters().keySet())) {
            if (address.getQueryParameters().get(name).size() > 1) {
                throw Problems.invalidParameter(name, Sentence.of(ParameterMessages.class, ParameterMessages::once));
            }
        }
    }
}
