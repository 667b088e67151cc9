package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Who holds a citation, and what they want to remember of it. */
@Entity
@Immutable
@Table(name = "citation_holder")
class CitationHolder {

    @Id
    UUID id;

    UUID citation;

    String holder;

    String note;

    @Column(name = "held_since")
    Instant heldSince;

    protected CitationHolder() {
    }
}
