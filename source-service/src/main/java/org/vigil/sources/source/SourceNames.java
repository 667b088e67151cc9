package org.vigil.sources.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.vigil.sources.text.WrittenName;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/** Every name by which a source may be meant: its name, its aliases and the words of its slug. */
@ApplicationScoped
public class SourceNames {

    /** One more whenever the rules of folding or of skeletons change: then the names are taken in anew at the next start. */
    private static final int FORM = 1;
    private static final int BATCH = 200;

    private final SourceRepository sources;
    private final EntityManager entities;

    SourceNames(SourceRepository sources, EntityManager entities) {
        this.sources = sources;
        this.entities = entities;
    }

    /**
     * Who is meant by a name, for everybody to know: protected sources are left out, and so are names that several have. A
     * merged source answers as the one that it stands for now.
     *
     * @param folded names in their folded form
     * @return the source for each of the names that is the name of exactly one
     */
    public Map<String, UUID> named(Collection<String> folded) {
        Map<String, Set<UUID>> meant = new HashMap<>();
        for (Object[] row : rows(folded)) {
            UUID standsFor = row[2] == null ? (UUID) row[1] : sources.findById((UUID) row[1]).standsFor().id;
            meant.computeIfAbsent((String) row[0], name -> new HashSet<>()).add(standsFor);
        }
        Map<String, UUID> named = new LinkedHashMap<>();
        meant.forEach((name, ids) -> {
            if (ids.size() == 1) {
                named.put(name, ids.iterator().next());
            }
        });
        return named;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Collection<String> folded) {
        return folded.isEmpty() ? List.of()
                : entities.createNativeQuery("""
                        select n.folded, s.id, s.merged_into_id from source_name n join source s on s.id = n.source_id
                        where n.folded = any(?1) and s.protection = 'PUBLIC'""")
                        .setParameter(1, folded.toArray(String[]::new)).getResultList();
    }

    /** The names by which a source is known now, folded. */
    Set<String> of(Source source) {
        Set<String> names = new HashSet<>();
        entities.createNativeQuery("select folded from source_name where source_id = ?1").setParameter(1, source.id)
                .getResultList().forEach(name -> names.add((String) name));
        return names;
    }

    /** Takes the names and sites of a source in, in place of those it had, within the transaction that writes it. */
    void keep(Source source) {
        source.namesForm = FORM;
        entities.flush();
        entities.createNativeQuery("delete from source_name where source_id = ?1").setParameter(1, source.id).executeUpdate();
        entities.createNativeQuery("delete from source_site where source_id = ?1").setParameter(1, source.id).executeUpdate();
        Map<String, WrittenName> names = new LinkedHashMap<>();
        source.names().stream().map(WrittenName::of).filter(name -> !name.folded().isEmpty())
                .forEach(name -> names.putIfAbsent(name.folded(), name));
        names.forEach((folded, name) -> entities.createNativeQuery("""
                insert into source_name (source_id, folded, name, skeleton, acronym) values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, source.id).setParameter(2, folded).setParameter(3, name.written())
                .setParameter(4, name.skeleton()).setParameter(5, name.acronym()).executeUpdate());
        SourceSites.own(source.sites).forEach(site -> entities.createNativeQuery("""
                insert into source_site (source_id, host, domain) values (?1, ?2, ?3)""")
                .setParameter(1, source.id).setParameter(2, site.host()).setParameter(3, site.domain()).executeUpdate());
    }

    /** Takes in what was registered before there was this index, or under other rules. */
    void catchUp(@Observes StartupEvent start) {
        while (QuarkusTransaction.requiringNew().call(this::keepOutdated) == BATCH) {
            continue;
        }
    }

    private int keepOutdated() {
        sources.lockRegistry();
        List<Source> outdated = sources.find("namesForm < ?1 order by namesForm, id", FORM).range(0, BATCH - 1).list();
        outdated.forEach(this::keep);
        return outdated.size();
    }
}
