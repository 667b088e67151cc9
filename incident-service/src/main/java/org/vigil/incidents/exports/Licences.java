package org.vigil.incidents.exports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.vigil.incidents.incident.IncidentState;

/** Under which licences the sources publish, and which of them forbid that what is taken from them is passed on. */
@ApplicationScoped
public class Licences {

    private final EntityManager database;

    Licences(EntityManager database) {
        this.database = database;
    }

    /**
     * The sources whose rows are not passed on, by slug, each with its licence or an empty text; also those of which nobody has
     * told yet. One that was merged into another counts as that one too.
     */
    @Transactional
    public Map<String, String> restricted() {
        return bySlug("""
                with recursive source (slug, merged_into, licence, redistributable) as (
                  select slug, merged_into, licence, redistributable from known_source where redistributable is not true
                  union
                  select k.slug, k.merged_into, s.licence, false from source s join known_source k on k.merged_into = s.slug)
                select slug, coalesce(licence, '') from source""");
    }

    /** The licences of all sources that have told theirs, by slug. */
    @Transactional
    Map<String, String> all() {
        return bySlug("select slug, licence from known_source where licence is not null");
    }

    /** The licences of these sources, with the number that stands by each. */
    @Transactional
    List<SourceLicence> of(Map<String, Long> incidents) {
        Map<String, String> licences = all();
        return incidents.entrySet().stream()
                .map(entry -> new SourceLicence(entry.getKey(), licences.get(entry.getKey()), entry.getValue())).toList();
    }

    /**
     * Whose words an incident rests on: the sources of the reports that its claims are from; while a report has not arrived,
     * its claim's speaker stands in.
     */
    static Set<String> sources(IncidentState state) {
        return state.claims().stream()
                .map(claim -> claim.reportSource() == null ? claim.speaker() : claim.reportSource())
                .filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, String> bySlug(String query) {
        List<?> rows = database.createNativeQuery(query).getResultList();
        Map<String, String> bySlug = new TreeMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> bySlug.putIfAbsent((String) row[0], (String) row[1]));
        return bySlug;
    }
}
