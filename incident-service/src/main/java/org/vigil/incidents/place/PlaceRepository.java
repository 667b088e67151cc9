package org.vigil.incidents.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlaceRepository implements PanacheRepositoryBase<KnownPlace, UUID> {

    Optional<KnownPlace> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<KnownPlace> newestFirst(String country, String admin1, Optional<UUID> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (country != null) {
            conditions.add("country = :country");
            values.put("country", country);
        }
        if (admin1 != null) {
            conditions.add("admin1 = :admin1");
            values.put("admin1", admin1);
        }
        after.ifPresent(id -> {
            conditions.add("id < :after");
            values.put("after", id);
        });
        return find(String.join(" and ", conditions) + " order by id desc", values).range(0, limit - 1).list();
    }

    /**
     * Those that files may change, by their keys where they came from; nobody else can change them until the transaction ends.
     */
    List<KnownPlace> uncurated(PlaceOrigin origin, Collection<String> keys) {
        return find("origin = ?1 and originKey in ?2 and curated = false order by id", origin, keys)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The divisions of a country of which a curator has changed the names. */
    List<KnownPlace> changedDivisions(String country) {
        return list("kind = ?1 and country = ?2 and curated = true", PlaceKind.DIVISION, country);
    }

    /** Writes the names of a place anew in the forms by which they are found. */
    void index(KnownPlace place) {
        getEntityManager().flush();
        getEntityManager().createNativeQuery("delete from place_name where place_id = ?1").setParameter(1, place.id)
                .executeUpdate();
        for (Spelling spelling : Spelling.distinct(place.everyName())) {
            getEntityManager().createNativeQuery("insert into place_name values (?1, ?2, ?3, ?4)").setParameter(1, place.id)
                    .setParameter(2, spelling.folded()).setParameter(3, spelling.compact())
                    .setParameter(4, spelling.skeleton()).executeUpdate();
        }
    }
}
