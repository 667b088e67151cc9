package org.vigil.incidents.registry;

import java.util.UUID;

/** What this service takes from an event of a report. */
record ReportData(String source, Lineage lineage, UUID originId) {

    /** The source that a relay repeats, where it is named. */
    record Lineage(String source) {
    }
}
