package org.vigil.sources.correlation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;

/** Keeps the spans that a collector would get. */
class CollectedSpans {

    @Produces
    @Singleton
    InMemorySpanExporter kept() {
        return InMemorySpanExporter.create();
    }

    @Produces
    @Singleton
    SpanProcessor keeping(InMemorySpanExporter kept) {
        return SimpleSpanProcessor.create(kept);
    }
}
