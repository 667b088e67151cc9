package org.vigil.incidents.registry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What the other features ask about sources and reports. */
@ApplicationScoped
public class Registry {

    private final KnownSourceRepository sources;
    private final KnownReportRepository reports;

    Registry(KnownSourceRepository sources, KnownReportRepository reports) {
        this.sources = sources;
        this.reports = reports;
    }

    /**
     * All that is known at this moment of these speakers and reports, of those that they were merged into, of their owners and
     * of the
     * reports that they go back to.
     */
    @Transactional(TxType.MANDATORY)
    public Tellers tellers(Collection<String> speakers, Collection<UUID> ids) {
        Map<UUID, KnownReport> known = reports.withOrigins(ids);
        Set<String> slugs = new HashSet<>(speakers);
        known.values().forEach(report -> slugs.addAll(List.of(report.source, report.teller())));
        return new Tellers(sources.withOwners(slugs), known);
    }
}
