package org.vigil.incidents.registry;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
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

    @Column(name = "voice_of")
    String voiceOf;

    String owner;

    /** The source that it was merged into, or null; that one may have been merged as well. */
    @Column(name = "merged_into")
    String mergedInto;

    /** The terms under which its rows may be used, or null. */
    String licence;

    /** Whether its rows may be passed on; null where that has not arrived. */
    Boolean redistributable;

    protected KnownSource() {
    }

    KnownSource(UUID id) {
        this.id = id;
    }

    /** Takes on what an event says; false when nothing of it matters to independence. */
    boolean become(int newRevision, SourceData data) {
        boolean same = revision > 0 && slug.equals(data.slug()) && Objects.equals(voiceOf, data.voiceOf())
                && Objects.equals(owner, data.owner()) && Objects.equals(mergedInto, data.mergedInto());
        revision = newRevision;
        slug = data.slug();
        voiceOf = data.voiceOf();
        owner = data.owner();
        mergedInto = data.mergedInto();
        licence = data.licence();
        redistributable = data.redistributable();
        return !same;
    }
}
