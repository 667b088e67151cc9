package org.vigil.common.correlation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.MDC;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** Does work as part of what it belongs to. */
@ApplicationScoped
public class Correlated {

    private final Tracer tracer;

    Correlated(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Does something with the id in the log, in a span of the trace. */
    public void run(Correlation correlation, String what, SpanKind kind, Runnable work) {
        Object before = MDC.get(Correlation.LOGGED);
        Span span = span(correlation, what, kind);
        log(correlation.id());
        try (Scope scope = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
            log(before);
        }
    }

    /** Works on an order that came in long before, such as an import; its own id is what everything belongs to. */
    public void run(UUID order, Runnable work) {
        run(new Correlation(order.toString(), null), "order", SpanKind.INTERNAL, work);
    }

    /** A span of the trace, begun; what belongs to no trace begins none. */
    public Span span(Correlation correlation, String what, SpanKind kind) {
        Context parent = correlation.context();
        return Span.fromContext(parent).getSpanContext().isValid()
                ? tracer.spanBuilder(what).setSpanKind(kind).setParent(parent).startSpan()
                : Span.getInvalid();
    }

    private static void log(Object id) {
        if (id == null) {
            MDC.remove(Correlation.LOGGED);
        } else {
            MDC.put(Correlation.LOGGED, id);
        }
    }
}
