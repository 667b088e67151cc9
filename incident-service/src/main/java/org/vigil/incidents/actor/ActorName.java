package org.vigil.incidents.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A name of an actor from one of its words on, folded; {@link ActorNames} keeps them. */
@Entity
@Immutable
@Table(name = "actor_name")
@IdClass(ActorName.Key.class)
class ActorName {

    @Id
    @Column(name = "actor_id")
    UUID actor;

    @Id
    String folded;

    protected ActorName() {
    }

    /** What makes one unique. */
    record Key(UUID actor, String folded) {
    }
}
