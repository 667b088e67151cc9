package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;

import io.quarkus.qute.TemplateInstance;

/**
 * A source for people, as they may see it.
 *
 * @param asOf the moment as of which it is shown, null for now
 * @param hidden whether the reader sees a code name in place of who it is
 * @param reliability how it was judged, the latest first
 * @param ownership who stands behind it; null as of a moment
 * @param twins those that may be the same; none as of a moment
 */
record SourcePage(SourceView source, Instant asOf, boolean hidden, List<ReliabilityView> reliability, OwnershipView ownership,
        List<Twin> twins) implements TemplateInstance {
}
