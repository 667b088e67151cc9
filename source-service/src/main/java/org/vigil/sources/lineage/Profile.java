package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.vigil.sources.report.ReportText;

/**
 * What of a report is compared with others.
 *
 * @param reading its words
 * @param bins its MinHash bins; none where it has no body
 * @param voices what it tells in its own source's voice, then in that of each source whom its lead names, the first first
 */
record Profile(Reading reading, int[] bins, List<Voice> voices) {

    /** Runs of five words: shorter ones are common in any two texts of one subject, longer ones break at every edit. */
    private static final int SHINGLE = 5;
    private static final int OWN_SENTENCES = 5;

    static Profile of(ReportText report, Names names, Collection<UUID> filedWith) {
        Reading reading = Reading.of(report);
        int[] bins = reading.hasBody() ? MinHash.of(Shingles.of(reading.words(), SHINGLE)) : new int[0];
        List<Voice> voices = new ArrayList<>();
        voices.add(new Voice(report.id(), report.source(), true, report.publishedOn(), null,
                Telling.of(reading, Lead.of(reading, OWN_SENTENCES).sentences()).beginning()));
        for (Attribution attribution : Attributions.of(reading, names, filedWith)) {
            voices.add(new Voice(report.id(), attribution.source(), false, report.publishedOn(), attribution.spot(),
                    attribution.telling()));
        }
        return new Profile(reading, bins, voices);
    }

    ReportText report() {
        return reading.report();
    }

    /** What it tells in the voice of others. */
    List<Voice> attributed() {
        return voices.subList(1, voices.size());
    }
}
