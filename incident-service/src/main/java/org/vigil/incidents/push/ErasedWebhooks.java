package org.vigil.incidents.push;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.erasure.Erasable;

/** A webhook whose address held a name is not sent to any more: what stands there now may be somebody else's address. */
@ApplicationScoped
class ErasedWebhooks implements Erasable {

    private final EntityManager database;

    ErasedWebhooks(EntityManager database) {
        this.database = database;
    }

    @Override
    public void cleaned(String table, UUID id, Set<String> columns) {
        if (table.equals("webhook") && columns.contains("url")) {
            database.createNativeQuery("""
                    update webhook set paused = true, lease = null, leased_until = null,
                      paused_because = 'Its address held a name that was erased; give the address that it has now.'
                    where id = ?1""").setParameter(1, id).executeUpdate();
        }
    }
}
