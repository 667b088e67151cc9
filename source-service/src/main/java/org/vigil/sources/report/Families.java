package org.vigil.sources.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.sources.source.SourceService;

/** Shows which reports go back to one telling; the boundary of that transaction. */
@ApplicationScoped
class Families {

    /** More are no picture any more. */
    static final int MOST = 60;

    private final FamilyTable table;
    private final ReportRepository reports;
    private final SourceService sources;

    Families(FamilyTable table, ReportRepository reports, SourceService sources) {
        this.table = table;
        this.reports = reports;
        this.sources = sources;
    }

    /** All that lie between the report, which is on file, and its first telling; then those nearest to that. */
    @Transactional
    Family of(UUID report) {
        Set<UUID> ids = new LinkedHashSet<>(table.line(report, MOST));
        UUID first = ids.iterator().next();
        table.nearest(first, MOST).stream().filter(near -> ids.size() < MOST).forEach(ids::add);
        List<ReportView> shown = reports.inOrder(List.copyOf(ids)).stream()
                .map(one -> ReportView.listed(one, sources.seesProtected())).toList();
        // What has just been found to repeat another one follows to its origin a moment later.
        return new Family(shown, Math.max(0, table.count(first) - shown.size()));
    }
}
