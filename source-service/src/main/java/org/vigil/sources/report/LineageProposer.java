package org.vigil.sources.report;

import java.util.List;

/** Finds by rule which reports go back to one telling. */
public interface LineageProposer {

    /**
     * Remembers the text for later look-ups, in place of what the report read before, and compares it with those that it
     * remembers. It runs in the transaction that files or revises the report, one at a time in the whole installation.
     *
     * @return what is certain enough to take effect at once: for this report, and for reports that turn out to repeat it; empty
     *         where nothing is. A report that it used to propose a lineage for and that is not in the answer keeps that, except
     *         for the examined report, whose own earlier proposal is withdrawn when it is not repeated.
     */
    List<LineageProposal> examine(ReportText text);
}
