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
 * @param judgedBefore the moment as of which the page shows earlier judgements, null where there are none
 * @param ownership who stands behind it; null as of a moment
 * @param sameVoice those that are no second witness beside it; none as of a moment
 * @param moreVoices whether there are more of them
 * @param twins those that may be the same; none as of a moment
 */
record SourcePage(SourceView source, Instant asOf, boolean hidden, List<ReliabilityView> reliability, Instant judgedBefore,
        OwnershipView ownership, List<OwnershipView.Member> sameVoice, boolean moreVoices, List<Twin> twins)
        implements
            TemplateInstance {

    /** The source as it is. */
    static SourcePage of(SourceView source, boolean hidden, Page<ReliabilityView> judgements, OwnershipView ownership,
            List<OwnershipView.Member> sameVoice, List<Twin> twins) {
        return new SourcePage(source, null, hidden, judgements.items(), before(judgements), ownership,
                sameVoice.stream().limit(Ownership.MOST_VOICES).toList(), sameVoice.size() > Ownership.MOST_VOICES, twins);
    }

    /** The source as it was known at a moment, with the judgements up to then. */
    static SourcePage asOf(SourceView source, Instant asOf, boolean hidden, Page<ReliabilityView> judgements) {
        return new SourcePage(source, asOf, hidden, judgements.items(), before(judgements), null, List.of(), false,
                List.of());
    }

    private static Instant before(Page<ReliabilityView> judgements) {
        return judgements.next() == null ? null : judgements.items().get(judgements.items().size() - 1).since();
    }
}
