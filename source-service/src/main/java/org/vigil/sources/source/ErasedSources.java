package org.vigil.sources.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.erasure.Erasable;
import org.vigil.common.erasure.Subjects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Knows all names of a source, and takes them in anew when one was erased. */
@ApplicationScoped
class ErasedSources implements Erasable, Subjects {

    private static final int PAGE = 200;

    private final SourceRepository sources;
    private final SourceNames names;
    private final AuditTrail audit;
    private final EntityManager database;
    private final ObjectMapper json;

    ErasedSources(SourceRepository sources, SourceNames names, AuditTrail audit, EntityManager database, ObjectMapper json) {
        this.sources = sources;
        this.names = names;
        this.audit = audit;
        this.database = database;
        this.json = json;
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("source")) {
            names.keep(sources.findById(id));
        }
    }

    /**
     * Slug, name, aliases, and the domains that are no other source's and no platform's; in every revision, the newest first.
     */
    @Override
    @Transactional
    public Optional<List<String>> namesOf(String source) {
        return sources.named(source, true).map(found -> {
            Set<String> all = new LinkedHashSet<>();
            int before = Integer.MAX_VALUE;
            List<AuditEntry> page;
            do {
                page = audit.history(SourceJournal.AGGREGATE, found.id, before, PAGE);
                page.forEach(entry -> add(all, read(entry)));
                before = page.isEmpty() ? 0 : page.get(page.size() - 1).revision();
            } while (page.size() == PAGE);
            add(all, SourceState.of(found));
            all.removeIf(name -> isAnothersDomain(name, found.id));
            return List.copyOf(all);
        });
    }

    private static void add(Set<String> all, SourceState state) {
        all.add(state.slug());
        all.add(state.name());
        all.addAll(state.aliases());
        SourceSites.own(state.sites()).forEach(site -> all.add(site.domain()));
    }

    private boolean isAnothersDomain(String name, UUID id) {
        return !database.createNativeQuery("select 1 from source_site where domain = ?1 and source_id <> ?2 limit 1")
                .setParameter(1, name).setParameter(2, id).getResultList().isEmpty();
    }

    private SourceState read(AuditEntry entry) {
        try {
            return json.treeToValue(entry.state(), SourceState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a source cannot be read", e);
        }
    }
}
