package org.vigil.common.correlation;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;

/**
 * Takes out of traces what an address may name, such as a protected source: whoever reads traces need not be somebody who may
 * know
 * it. The pattern of the address stays ({@code http.route}).
 */
@ApplicationScoped
class DiscreetSpans implements SpanProcessor {

    private static final String LEFT_OUT = "(left out)";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        leaveOut(span, UrlAttributes.URL_PATH);
        leaveOut(span, UrlAttributes.URL_QUERY);
        leaveOut(span, UrlAttributes.URL_FULL);
    }

    private static void leaveOut(ReadWriteSpan span, AttributeKey<String> attribute) {
        if (span.getAttribute(attribute) != null) {
            span.setAttribute(attribute, LEFT_OUT);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // an address is known from the start
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
