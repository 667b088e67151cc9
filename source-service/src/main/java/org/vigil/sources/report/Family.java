package org.vigil.sources.report;

import java.util.List;

/**
 * The reports that go back to one telling, as the caller may see them.
 *
 * @param reports the first telling, the way from it to the report that was asked about, then others; without their bodies
 * @param more how many go back to it beside these
 */
record Family(List<ReportView> reports, long more) {
}
