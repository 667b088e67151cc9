package org.vigil.sources.report;

import java.time.Instant;
import java.time.LocalDate;
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
import org.vigil.sources.source.Source;

/** One item that a source published. */
@Entity
class Report {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    Source source;

    String headline;

    String url;

    @Column(name = "published_at")
    String publishedAt;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String language;

    String body;

    @Column(name = "content_hash")
    String contentHash;

    int credibility;

    @Column(name = "attributed_to")
    @JdbcTypeCode(SqlTypes.JSON)
    List<String> attributedTo;

    @Enumerated(EnumType.STRING)
    LineageKind lineage;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lineage_of")
    Report lineageOf;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "lineage_source")
    Source lineageSource;

    @Column(name = "lineage_reason")
    String lineageReason;

    @Column(name = "lineage_automatic")
    boolean lineageAutomatic;

    @Column(name = "origin_id")
    UUID originId;

    @Column(name = "known_at")
    Instant knownAt;

    protected Report() {
    }

    Report(FileReport request, PublishedAt publishedAt, Source source, List<String> attributedTo) {
        this.source = source;
        this.headline = request.headline();
        this.url = request.url();
        this.publishedAt = publishedAt.text();
        this.publishedOn = publishedAt.day();
        this.language = request.language();
        this.body = request.body();
        this.contentHash = ContentHash.of(request.body());
        this.credibility = request.credibility();
        this.attributedTo = attributedTo;
        this.lineage = request.lineage();
    }

    /** Its address for those who may not know a protected source: none, because the address would name it. */
    String publicUrl() {
        return source.isProtected() ? null : url;
    }

    /** Takes on a curator's finding. */
    void stateLineage(LineageKind kind, Report of, Source repeated, String reason) {
        revision++;
        lineage = kind;
        lineageOf = of;
        lineageSource = repeated;
        lineageReason = reason;
        lineageAutomatic = false;
        originId = origin();
    }

    /** Follows the report that it repeats to another first telling. */
    boolean followOrigin() {
        UUID origin = origin();
        if (origin.equals(originId)) {
            return false;
        }
        originId = origin;
        revision++;
        return true;
    }

    /**
     * The first telling that this report goes back to: itself, or that of the report which it repeats. It is null while nothing
     * is known; a report of unknown lineage is still where those that repeat it go back to.
     */
    final UUID origin() {
        if (lineage == LineageKind.UNKNOWN) {
            return null;
        }
        if (lineageOf == null) {
            return id;
        }
        return lineageOf.originId == null ? lineageOf.id : lineageOf.originId;
    }

    /** Whether this report repeats the other one, directly or through others. */
    boolean goesBackTo(Report other) {
        for (Report above = this; above != null; above = above.lineageOf) {
            if (above.id.equals(other.id)) {
                return true;
            }
        }
        return false;
    }
}
