package org.vigil.sources.source;

import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A source for people, as they may see it.
 *
 * @param hidden whether the reader sees a code name in place of who it is
 * @param reliability how it was judged, the latest first
 * @param ownership who stands behind it
 * @param twins those that may be the same
 */
record SourcePage(SourceView source, boolean hidden, List<ReliabilityView> reliability, OwnershipView ownership,
        List<Twin> twins) implements TemplateInstance {
}
