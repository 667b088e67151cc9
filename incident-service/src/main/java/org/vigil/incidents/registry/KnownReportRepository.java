package org.vigil.incidents.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class KnownReportRepository implements PanacheRepositoryBase<KnownReport, UUID> {

    /** The known ones of these reports and of those that they go back to. */
    Map<UUID, KnownReport> withOrigins(Collection<UUID> ids) {
        Map<UUID, KnownReport> known = byId(ids);
        Set<UUID> origins = known.values().stream().map(r -> r.originId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        origins.removeAll(known.keySet());
        known.putAll(byId(origins));
        return known;
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, KnownReport> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new HashMap<>();
        }
        List<KnownReport> known = getEntityManager().createNativeQuery("""
                select * from known_report where id = any(cast(?1 as uuid[]))""").unwrap(NativeQuery.class)
                .addEntity(KnownReport.class).setParameter(1, ids.toArray(UUID[]::new)).getResultList();
        return known.stream()
                .collect(Collectors.toMap(report -> report.id, Function.identity(), (one, same) -> one, HashMap::new));
    }
}
