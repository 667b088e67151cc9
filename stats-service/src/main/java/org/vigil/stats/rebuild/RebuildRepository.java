package org.vigil.stats.rebuild;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RebuildRepository implements PanacheRepositoryBase<Rebuild, UUID> {

    Optional<Rebuild> newest() {
        return find("order by id desc").firstResultOptional();
    }
}
