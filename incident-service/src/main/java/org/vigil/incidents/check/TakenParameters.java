package org.vigil.incidents.check;

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
                        known.isEmpty() ? Sentence.of(ParameterMessages.class, ParameterMessages::nothingAsked)
                                : Sentence.of(ParameterMessages.class,
                                        say -> say.unknown(String.join(", ", new TreeSet<>(known)))));
            }
        }
    }
}
