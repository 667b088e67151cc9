package org.vigil.stats.measure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.vigil.common.problem.WireNames;

/** A question as the parameters of an address. */
final class AskedParameters {

    private AskedParameters() {
    }

    /** All but the moment; the days of the window stand under the given names. */
    static String selection(Question question, String first, String last) {
        List<String> parameters = new ArrayList<>(List.of("measure=" + WireNames.of(question.measure())));
        if (question.groupBy() != null) {
            parameters.add("groupBy=" + WireNames.of(question.groupBy()));
        }
        question.selection().filter().forEach((dimension, values) -> values.forEach(value -> parameters
                .add(WireNames.of(dimension) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        Span window = question.selection().window();
        if (!window.equals(Span.EVER)) {
            parameters.add(first + "=" + window.first());
            parameters.add(last + "=" + window.last());
        }
        return String.join("&", parameters);
    }
}
