package org.vigil.incidents.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

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

    private Map<UUID, KnownReport> byId(Collection<UUID> ids) {
        Map<UUID, KnownReport> byId = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(report -> byId.put(report.id, report));
        }
        return byId;
    }
}
