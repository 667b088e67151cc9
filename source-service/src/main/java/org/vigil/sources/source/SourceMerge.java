package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** A finding that sources are one. Its first revision makes it, its second undoes it. */
@Entity
@Table(name = "source_merge")
class SourceMerge {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Column(name = "from_ids")
    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "into_id")
    Source into;

    String reason;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "undone_by")
    String undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(name = "undone_reason")
    String undoneReason;

    protected SourceMerge() {
    }

    SourceMerge(List<Source> from, Source into, String reason, String by, Instant now) {
        this.from = from.stream().map(Source::id).toList();
        this.into = into;
        this.reason = reason;
        this.madeBy = by;
        this.madeAt = now;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    void undo(String why, String by, Instant now) {
        revision++;
        undoneReason = why;
        undoneBy = by;
        undoneAt = now;
    }
}
