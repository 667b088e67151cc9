package org.vigil.stats.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** Parameters as they stand in an address. */
final class QueryText {

    private QueryText() {
    }

    /** The values by name; a 400 that names the field {@code query} when it is not of that form. */
    static Map<String, List<String>> parse(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : query.startsWith("?") ? query.substring(1).split("&", -1) : query.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign < 1) {
                throw Problems.invalid("query",
                        Sentence.of(CitationMessages.class, CitationMessages::query));
            }
            parameters.computeIfAbsent(decoded(part.substring(0, sign)), name -> new ArrayList<>())
                    .add(decoded(part.substring(sign + 1)));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf('\0') < 0) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            // answered below, like a character that nothing can hold
        }
        throw Problems.invalid("query", Sentence.of(CitationMessages.class, CitationMessages::percentSign));
    }
}
