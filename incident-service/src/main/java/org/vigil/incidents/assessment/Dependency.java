package org.vigil.incidents.assessment;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.vigil.incidents.registry.Reference;

/** An incident was assessed with a look at something that may change. */
@Entity
@Table(name = "incident_dependency")
@IdClass(Dependency.Key.class)
class Dependency {

    @Id
    @Enumerated(EnumType.STRING)
    Reference.Kind kind;

    @Id
    String ref;

    @Id
    @Column(name = "incident_id")
    UUID incident;

    protected Dependency() {
    }

    Dependency(UUID incident, Reference reference) {
        this.incident = incident;
        this.kind = reference.kind();
        this.ref = reference.ref();
    }

    Reference reference() {
        return new Reference(kind, ref);
    }

    /** What makes one unique. */
    record Key(Reference.Kind kind, String ref, UUID incident) {
    }
}
