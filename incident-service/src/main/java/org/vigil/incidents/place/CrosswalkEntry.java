package org.vigil.incidents.place;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What a code of another scheme means in ISO 3166-2; written by {@link CrosswalkLoader} alone. */
@Entity
@Immutable
@Table(name = "crosswalk")
class CrosswalkEntry {

    @Id
    UUID id;

    String scheme;

    String code;

    String admin1;

    String name;

    @Enumerated(EnumType.STRING)
    Share share;

    String note;

    @Column(name = "known_at")
    Instant knownAt;

    protected CrosswalkEntry() {
    }
}
