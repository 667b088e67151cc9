package org.vigil.sources.report;

import java.time.Instant;

import io.quarkus.qute.TemplateInstance;

/**
 * A report for people.
 *
 * @param asOf the moment as of which its headline and text are shown because they have been revised since; null where they
 *        are as they are now
 * @param before the text before the passage that was asked for, all of it where none was; null where the text is not on file
 * @param passage the passage, null where none was asked for
 * @param behind the text behind it
 * @param graph the reports that go back to the same telling
 */
record ReportPage(ReportView report, Instant asOf, String headline, String before, String passage, String behind,
        FamilyGraph graph)
        implements
            TemplateInstance {

    /**
     * A passage that the text does not have marks nothing.
     *
     * @param read what it read as of that moment
     * @param asOf that moment, null for now
     */
    static ReportPage of(ReportView report, ReportTexts.Text read, Instant asOf, int start, int end, FamilyGraph graph) {
        boolean revised = !read.equals(new ReportTexts.Text(report.headline(), report.body()));
        Instant then = revised ? asOf : null;
        String text = read.body();
        if (text == null || start < 0 || start >= end || end > text.length()) {
            return new ReportPage(report, then, read.headline(), text, null, "", graph);
        }
        return new ReportPage(report, then, read.headline(), text.substring(0, start), text.substring(start, end),
                text.substring(end), graph);
    }
}
