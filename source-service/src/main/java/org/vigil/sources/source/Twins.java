package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.text.Sentence;
import org.vigil.sources.text.LikenessMessages;
import org.vigil.sources.text.NameLikeness;
import org.vigil.sources.text.WrittenName;

/** Points out sources that may be one: they share a host, or a name in some spelling or script. */
@ApplicationScoped
class Twins {

    /** The most that are pointed out. */
    private static final int MOST = 20;

    /** The share of trigrams that two skeletons have in common, below which nobody would take them for one name. */
    private static final String LEAST_SIMILAR = "0.4";

    private static final String CANDIDATES = """
            select found.source_id from unnest(cast(?1 as text[])) as own(skeleton) cross join lateral (
              select source_id from source_name where skeleton % own.skeleton and source_id <> ?5
              order by similarity(skeleton, own.skeleton) desc, source_id limit 50) as found
            union (select source_id from source_name where folded = any(cast(?2 as text[])) limit 100)
            union (select source_id from source_name where acronym = any(cast(?3 as text[])) limit 100)
            union (select source_id from source_site where domain = any(cast(?4 as text[])) limit 100)""";

    private final SourceRepository sources;
    private final EntityManager entities;

    Twins(SourceRepository sources, EntityManager entities) {
        this.sources = sources;
        this.entities = entities;
    }

    /**
     * Those that may be the same source, the likeliest first. Who may not know protected sources learns of none, neither as
     * twins nor of whom a protected source may be the twin.
     */
    List<Twin> of(Source source, boolean keeper) {
        if (source.isProtected() && !keeper) {
            return List.of();
        }
        List<WrittenName> own = source.names().stream().map(WrittenName::of).toList();
        List<Twin> twins = new ArrayList<>();
        Map<UUID, List<WrittenName>> names = names(candidates(source, own));
        for (Source other : sources.list("id in ?1 order by id", names.keySet())) {
            if ((keeper || !other.isProtected()) && !other.standsFor().id.equals(source.standsFor().id)) {
                List<Sentence> because = new ArrayList<>(sharedSites(source, other));
                because.addAll(sharedNames(own, names.get(other.id)));
                if (!because.isEmpty()) {
                    twins.add(new Twin(other.slugFor(keeper), other.name, because));
                }
            }
        }
        twins.sort(Comparator.comparing(twin -> -twin.because().size()));
        return twins.stream().limit(MOST).toList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> candidates(Source source, List<WrittenName> own) {
        entities.createNativeQuery("select set_config('pg_trgm.similarity_threshold', ?1, true)")
                .setParameter(1, LEAST_SIMILAR).getSingleResult();
        Set<String> folded = new LinkedHashSet<>();
        own.forEach(name -> folded.add(name.folded()));
        Set<String> spelledOut = new LinkedHashSet<>(folded);
        own.stream().map(WrittenName::acronym).filter(Objects::nonNull).forEach(spelledOut::add);
        return entities.createNativeQuery(CANDIDATES)
                .setParameter(1, array(own.stream().map(WrittenName::skeleton).filter(s -> !s.isEmpty()).distinct().toList()))
                .setParameter(2, array(spelledOut)).setParameter(3, array(folded))
                .setParameter(4, array(SourceSites.own(source.sites).stream().map(SourceSites.Site::domain).toList()))
                .setParameter(5, source.id).getResultList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<WrittenName>> names(List<UUID> candidates) {
        Map<UUID, List<WrittenName>> names = new HashMap<>();
        List<Object[]> rows = candidates.isEmpty() ? List.of()
                : entities.createNativeQuery(
                        "select source_id, name from source_name where source_id = any(?1) order by source_id, folded")
                        .setParameter(1, candidates.toArray(UUID[]::new)).getResultList();
        rows.forEach(row -> names.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(WrittenName.of((String) row[1])));
        return names;
    }

    private static List<Sentence> sharedSites(Source source, Source other) {
        Set<Sentence> because = new LinkedHashSet<>();
        for (SourceSites.Site own : SourceSites.own(source.sites)) {
            for (SourceSites.Site site : SourceSites.own(other.sites)) {
                if (own.host().equals(site.host())) {
                    because.add(Sentence.of(LikenessMessages.class, say -> say.sameHost(own.host())));
                } else if (own.domain().equals(site.domain())) {
                    because.add(Sentence.of(LikenessMessages.class, say -> say.sameDomain(own.domain())));
                }
            }
        }
        return List.copyOf(because);
    }

    /** The first reason for each of the source's own names, so that many aliases do not repeat one reason. */
    private static List<Sentence> sharedNames(List<WrittenName> own, List<WrittenName> others) {
        return own.stream().map(name -> others.stream().map(other -> NameLikeness.because(name, other))
                .filter(Objects::nonNull).findFirst().orElse(null)).filter(Objects::nonNull).distinct().limit(3).toList();
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
