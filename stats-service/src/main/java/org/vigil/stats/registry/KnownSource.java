package org.vigil.stats.registry;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A source as this service knows it; a protected one by its code name alone. */
@Entity
@Table(name = "known_source")
class KnownSource {

    @Id
    UUID id;

    int revision;

    String slug;

    protected KnownSource() {
    }

    KnownSource(UUID id) {
        this.id = id;
    }

    void become(int newRevision, String newSlug) {
        revision = newRevision;
        slug = newSlug;
    }
}
