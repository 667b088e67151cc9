package org.vigil.stats.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.coverage.Applied;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;

/** Addresses that answer the same for ever, because they name the moment. */
final class Address {

    private Address() {
    }

    /** Where our count can be asked again. */
    static String of(Question question) {
        StringBuilder address = new StringBuilder("/api/v1/stats/series?measure=").append(WireNames.of(question.measure()));
        Span window = question.selection().window();
        if (!window.equals(Span.EVER)) {
            add(address, "from", window.first());
            add(address, "to", window.last());
        }
        question.selection().filter()
                .forEach((dimension, values) -> values.forEach(value -> add(address, WireNames.of(dimension), value)));
        add(address, "asOf", question.selection().asOf());
        return address.toString();
    }

    /** Where a coverage is shown as it was declared then. */
    static String of(Applied coverage, Instant asOf) {
        return "/api/v1/coverages/" + coverage.id() + "?asOf=" + asOf;
    }

    private static void add(StringBuilder address, String name, Object value) {
        address.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), UTF_8));
    }
}
