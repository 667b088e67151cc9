package org.vigil.sources.report;

import java.util.UUID;

/**
 * What became of an item that was handed in.
 *
 * @param report the report that it is
 * @param revision the report's revision now
 * @param outcome whether it was new
 */
public record Filed(UUID report, int revision, Outcome outcome) {

    /** What an item did to the register. */
    public enum Outcome {
        /** It is a new report. */
        CREATED,
        /** It is a known report and reads differently now. */
        REVISED,
        /** It is a known report and nothing has changed. */
        UNCHANGED
    }
}
