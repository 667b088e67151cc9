package org.vigil.incidents.exports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<Export, UUID> {

    List<Export> newestFirst(Optional<UUID> after, int limit) {
        return after.map(id -> find("id < ?1 order by id desc", id)).orElseGet(() -> find("order by id desc"))
                .range(0, limit - 1).list();
    }

    /** Takes a file that is to be made for a minute, or goes on with it; false when it is made or somebody else has it. */
    boolean lease(UUID id, UUID worker) {
        return getEntityManager().createNativeQuery("""
                update export set working_until = now() + interval '1 minute', worker = ?2
                where id = ?1 and sha256 is null and failed_because is null
                  and (worker = ?2 or working_until is null or working_until < now())""")
                .setParameter(1, id).setParameter(2, worker).executeUpdate() == 1;
    }

    /** Some of the files that nobody makes. */
    @SuppressWarnings("unchecked")
    List<UUID> waiting() {
        return getEntityManager().createNativeQuery("""
                select id from export where sha256 is null and failed_because is null
                  and (working_until is null or working_until < now())
                order by id limit 100""").getResultList();
    }
}
