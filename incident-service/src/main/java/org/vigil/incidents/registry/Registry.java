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

import org.vigil.common.inbox.Receiving;
import org.vigil.common.outbox.Topics;

/** What the other features ask about sources and reports. */
@ApplicationScoped
public class Registry {

    private final KnownSourceRepository sources;
    private final KnownReportRepository reports;
    private final Receiving receiving;

    Registry(KnownSourceRepository sources, KnownReportRepository reports, Receiving receiving) {
        this.sources = sources;
        this.reports = reports;
        this.receiving = receiving;
    }

    /** Whether a source of that slug has arrived; a protected one goes by its code name. */
    @Transactional(TxType.MANDATORY)
    public boolean knows(String source) {
        return sources.count("slug", source) > 0;
    }

    /**
     * The source of a report, null while that has not arrived. It stays so until the transaction ends; whoever stores it is
     * told
     * of every later change by {@link PublisherChanged}.
     */
    @Transactional(TxType.MANDATORY)
    public String publisher(UUID report) {
        receiving.pause(Topics.REPORTS, report);
        return reports.findByIdOptional(report).map(known -> known.source).orElse(null);
    }

    /** Counts on a report of a source before source-service has it: an original, whose id was chosen here. */
    @Transactional(TxType.MANDATORY)
    public void expect(UUID report, String source) {
        reports.persist(new KnownReport(report, source));
    }

    /**
     * All that is known at this moment of these speakers and reports, of those that they were merged into, of their
     * owners and of the reports that they go back to.
     */
    @Transactional(TxType.MANDATORY)
    public Tellers tellers(Collection<String> speakers, Collection<UUID> ids) {
        Map<UUID, KnownReport> known = reports.withOrigins(ids);
        Set<String> slugs = new HashSet<>(speakers);
        known.values().forEach(report -> slugs.addAll(List.of(report.source, report.teller())));
        return new Tellers(sources.withOwners(slugs), known);
    }
}
