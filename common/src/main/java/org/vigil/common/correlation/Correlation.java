package org.vigil.common.correlation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.MDC;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

/**
 * What a piece of work belongs to.
 *
 * @param id of the request or the order that everything began with; null where nobody gave one
 * @param traceparent the span that caused it, as W3C Trace Context writes it; null where no trace is taken
 */
public record Correlation(String id, String traceparent) {

    /** Under this name the id stands in the log. */
    static final String LOGGED = "correlationId";
    /** The header of an event that holds the id: an extension of CloudEvents. */
    private static final String ID = "ce_correlationid";
    private static final String TRACEPARENT = "traceparent";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final TextMapGetter<Correlation> GETTER = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(Correlation carrier) {
            return List.of(TRACEPARENT);
        }

        @Override
        public String get(Correlation carrier, String key) {
            return key.equals(TRACEPARENT) ? carrier.traceparent : null;
        }
    };

    /** Whether somebody else's id can stand in a log and in a table as it is. */
    static boolean isId(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** Of what goes on here and now. */
    public static Correlation current() {
        return new Correlation((String) MDC.get(LOGGED), null).under(Span.current());
    }

    /** As an event brings it along. */
    public static Correlation of(Headers headers) {
        String id = text(headers, ID);
        return new Correlation(isId(id) ? id : null, text(headers, TRACEPARENT));
    }

    /** The same work, as something that this span causes. */
    public Correlation under(Span span) {
        Map<String, String> carrier = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.root().with(span), carrier, Map::put);
        return new Correlation(id, carrier.get(TRACEPARENT));
    }

    /** Lets an event bring it along. */
    public void addTo(Headers headers) {
        add(headers, ID, id);
        add(headers, TRACEPARENT, traceparent);
    }

    /** What a span that belongs to it has for its parent. */
    Context context() {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), this, GETTER);
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void add(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
