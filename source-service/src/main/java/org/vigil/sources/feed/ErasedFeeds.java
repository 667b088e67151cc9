package org.vigil.sources.feed;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;

/** A feed whose address held a name is not asked any more: what stands there now is an address that may be somebody else's. */
@ApplicationScoped
class ErasedFeeds implements Erasable {

    private final EntityManager database;

    ErasedFeeds(EntityManager database) {
        this.database = database;
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("feed") && (columns.contains("url") || columns.contains("moved_to"))) {
            database.createNativeQuery("update feed set paused = true where id = ?1").setParameter(1, id).executeUpdate();
        }
    }
}
