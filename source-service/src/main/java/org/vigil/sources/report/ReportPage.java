package org.vigil.sources.report;

import io.quarkus.qute.TemplateInstance;

/**
 * A report for people.
 *
 * @param before the text before the passage that was asked for, all of it where none was; null where the text is not on file
 * @param passage the passage, null where none was asked for
 * @param behind the text behind it
 * @param graph the reports that go back to the same telling
 */
record ReportPage(ReportView report, String before, String passage, String behind, FamilyGraph graph)
        implements
            TemplateInstance {

    /** A passage that the text does not have marks nothing: the text may have been revised. */
    static ReportPage of(ReportView report, int start, int end, FamilyGraph graph) {
        String text = report.body();
        if (text == null || start < 0 || start >= end || end > text.length()) {
            return new ReportPage(report, text, null, "", graph);
        }
        return new ReportPage(report, text.substring(0, start), text.substring(start, end), text.substring(end), graph);
    }
}
