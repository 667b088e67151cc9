package org.vigil.sources.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** Someone who says things. */
@Entity
public class Source {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision;

    String slug;

    @Column(name = "code_name")
    String codeName;

    String name;

    /** Its other names, in any script. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> aliases;

    /** The hosts that it publishes on. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> sites;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    String country;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> languages;

    @Enumerated(EnumType.STRING)
    Reliability reliability;

    @Column(name = "voice_of")
    String voiceOf;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    Source owner;

    String licence;

    boolean redistributable;

    @Enumerated(EnumType.STRING)
    Protection protection;

    /** The source that it was merged into, or null; that one may have been merged as well. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    Source mergedInto;

    @Column(name = "created_at")
    Instant createdAt;

    /** The version of the rules by which its names were last taken into the index of names. */
    @Column(name = "names_form")
    int namesForm;

    protected Source() {
    }

    Source(RegisterSource request, Source owner, String codeName, Instant now) {
        this.slug = request.slug();
        this.codeName = codeName;
        this.createdAt = now;
        change(request, owner);
    }

    /** Takes on a new state; the slug and the code name stay. */
    final void change(RegisterSource request, Source newOwner) {
        revision++;
        name = request.name();
        aliases = request.aliases();
        sites = request.sites();
        kind = request.kind();
        country = request.country();
        languages = request.languages();
        reliability = request.reliability();
        voiceOf = request.voiceOf();
        owner = newOwner;
        licence = request.licence();
        redistributable = request.redistributable();
        protection = request.protection();
    }

    /** Stands for the other source from now on. */
    void mergeInto(Source other) {
        revision++;
        mergedInto = other;
    }

    /** Stands for itself again. */
    void restore() {
        revision++;
        mergedInto = null;
    }

    /** Its id, which says nothing about who it is. */
    public UUID id() {
        return id;
    }

    /** The name in addresses, lists and events for those who may not know a protected source: its code name, else its slug. */
    public String publicSlug() {
        return isProtected() ? codeName : slug;
    }

    /** The name in addresses for that reader. */
    public String slugFor(boolean keeper) {
        return keeper ? slug : publicSlug();
    }

    /** Every name by which it may be meant: its name, its aliases, and its slug as words. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases);
        names.add(slug.replace('-', ' '));
        return names;
    }

    /** Whether it may not be named. */
    public boolean isProtected() {
        return protection == Protection.PROTECTED;
    }

    /** The source that it stands for now: the last of those into which it was merged, or itself. */
    public Source standsFor() {
        Source last = this;
        while (last.mergedInto != null) {
            last = last.mergedInto;
        }
        return last;
    }

    /** Whether the other source owns it, directly or through others. */
    boolean isOwnedBy(Source other) {
        for (Source above = owner; above != null; above = above.owner) {
            if (above.id.equals(other.id)) {
                return true;
            }
        }
        return false;
    }
}
