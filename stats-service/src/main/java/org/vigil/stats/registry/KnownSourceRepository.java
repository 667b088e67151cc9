package org.vigil.stats.registry;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class KnownSourceRepository implements PanacheRepositoryBase<KnownSource, UUID> {
}
