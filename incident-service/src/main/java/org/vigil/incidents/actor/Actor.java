package org.vigil.incidents.actor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** Someone who acts or is acted upon. */
@Entity
class Actor {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision;

    String slug;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RecordActor.Named> names;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> aliases;

    @Enumerated(EnumType.STRING)
    ActorKind kind;

    String parent;

    @Column(name = "active_from")
    Integer activeFrom;

    @Column(name = "active_to")
    Integer activeTo;

    /** The form in which its names were taken in for the search. */
    @Column(name = "names_form")
    int namesForm;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected Actor() {
    }

    Actor(RecordActor request) {
        slug = request.slug();
        change(request);
    }

    /** Takes on a new state; the slug stays. */
    final void change(RecordActor request) {
        revision++;
        name = request.name();
        names = request.names();
        aliases = request.aliases();
        kind = request.kind();
        parent = request.parent();
        activeFrom = request.activeFrom();
        activeTo = request.activeTo();
    }
}
