package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;

import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * A source for people, as they may see it.
 *
 * @param asOf the moment as of which it is shown, null for now
 * @param hidden whether the reader sees a code name in place of who it is
 * @param reliability how it was judged, the latest first
 * @param judgedBefore whether there are earlier judgements
 * @param ownership who stands behind it; null as of a moment
 * @param sameVoice those that are no second witness beside it; none as of a moment
 * @param twins those that may be the same; none as of a moment
 */
record SourcePage(SourceView source, Instant asOf, boolean hidden, List<ReliabilityView> reliability, boolean judgedBefore,
        OwnershipView ownership, List<OwnershipView.Member> sameVoice, List<Twin> twins) implements TemplateInstance {

    /** The source as it is. */
    static SourcePage of(SourceView source, boolean hidden, Page<ReliabilityView> judgements, OwnershipView ownership,
            List<OwnershipView.Member> sameVoice, List<Twin> twins) {
        return new SourcePage(source, null, hidden, judgements.items(), judgements.next() != null, ownership, sameVoice, twins);
    }

    /** The source as it was known at a moment, with the judgements up to then. */
    static SourcePage asOf(SourceView source, Instant asOf, boolean hidden, Page<ReliabilityView> judgements) {
        return new SourcePage(source, asOf, hidden,
                judgements.items().stream().filter(one -> !one.since().isAfter(asOf)).toList(), judgements.next() != null,
                null, List.of(), List.of());
    }
}
