package org.vigil.sources.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vigil.common.text.Sentence;
import org.vigil.sources.source.Source;
import org.vigil.sources.text.KeptSentence;

/** One item that a source published. */
@Entity
class Report {

    private static final int CANNOT_BE_JUDGED = 6;

    @Id
    UUID id;

    int revision = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    Source source;

    String headline;

    String url;

    @Column(name = "url_key")
    String urlKey;

    @Column(name = "external_id")
    String externalId;

    @Column(name = "published_at")
    String publishedAt;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String language;

    /** It may be a million characters, and lists have a thousand reports: it is read when it is asked for. */
    @Basic(fetch = FetchType.LAZY)
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

    /** What a rule says of it, in every language; null where a person has written the reason. */
    @Column(name = "lineage_reason_said")
    @Convert(converter = KeptSentence.class)
    Sentence lineageReasonSaid;

    @Column(name = "lineage_automatic")
    boolean lineageAutomatic;

    @Column(name = "lineage_evidence")
    @JdbcTypeCode(SqlTypes.JSON)
    LineageProposal.Evidence lineageEvidence;

    @Column(name = "origin_id")
    UUID originId;

    @Column(name = "known_at")
    Instant knownAt;

    protected Report() {
    }

    Report(UUID id, FileReport item, PublishedAt publishedAt, Source source, List<String> attributedTo) {
        this.id = id;
        this.source = source;
        this.externalId = item.externalId();
        this.credibility = item.credibility() == null ? CANNOT_BE_JUDGED : item.credibility();
        this.lineage = item.lineage() == null ? LineageKind.UNKNOWN : item.lineage();
        this.language = item.language();
        this.attributedTo = attributedTo;
        read(item.headline(), item.url(), publishedAt, item.body());
    }

    private void read(String newHeadline, String newUrl, PublishedAt newPublishedAt, String newBody) {
        headline = newHeadline;
        url = newUrl;
        urlKey = ItemKey.ofUrl(newUrl);
        publishedAt = newPublishedAt.text();
        publishedOn = newPublishedAt.day();
        body = newBody;
        contentHash = ContentHash.of(newBody);
    }

    /** Takes on what the item reads now; what is absent stays. */
    void receive(FileReport item, PublishedAt newPublishedAt, List<String> newAttributedTo) {
        language = item.language() == null ? language : item.language();
        credibility = item.credibility() == null ? credibility : item.credibility();
        attributedTo = item.attributedTo() == null ? attributedTo : newAttributedTo;
        externalId = item.externalId() == null ? externalId : item.externalId();
        read(item.headline() == null ? headline : item.headline(), item.url() == null ? url : item.url(), newPublishedAt,
                item.body() == null ? body : item.body());
    }

    /** Takes on a whole new state by hand; what is absent goes. The feed's id stays, because the item is found by it. */
    void revise(FileReport item, PublishedAt newPublishedAt, List<String> newAttributedTo) {
        language = item.language();
        credibility = item.credibility() == null ? CANNOT_BE_JUDGED : item.credibility();
        attributedTo = newAttributedTo;
        read(item.headline(), item.url(), newPublishedAt, item.body());
    }

    /** Is no longer found by its address, because another report of the source is. */
    void leaveAddress() {
        urlKey = null;
    }

    /** Is never found again by what its source calls it. */
    void leaveKeys() {
        urlKey = null;
        externalId = null;
    }

    String body() {
        return body;
    }

    /** What its text is, for those who look for relatives of it. */
    ReportText text() {
        return new ReportText(id, source.id(), publishedOn, language, headline, body, attributedTo);
    }

    /** Its address for those who may not know a protected source: none, because the address would name it. */
    String publicUrl() {
        return source.isProtected() ? null : url;
    }

    /** Its feed's id for those who may not know a protected source: none, because such an id is often an address. */
    String publicExternalId() {
        return source.isProtected() ? null : externalId;
    }

    /** Takes on a curator's finding; what a rule rests on stays where the finding confirms it. */
    void stateLineage(LineageKind kind, Report of, Source repeated, String reason) {
        revision++;
        boolean confirmed = lineage == kind && Objects.equals(lineageOf, of) && Objects.equals(lineageSource, repeated);
        lineage = kind;
        lineageOf = of;
        lineageSource = repeated;
        lineageReason = reason;
        lineageReasonSaid = null;
        lineageAutomatic = false;
        lineageEvidence = confirmed ? lineageEvidence : null;
        originId = origin();
    }

    /** Why it has its lineage: as a rule says it, else as it was written; null where nobody has said it. */
    Sentence lineageReason() {
        return KeptSentence.kept(lineageReasonSaid, lineageReason);
    }

    /** Whether a rule may say what it goes back to: nobody has said it, or a rule has. */
    boolean isOpenToProposals() {
        return lineageAutomatic || (lineage == LineageKind.UNKNOWN && lineageReason == null);
    }

    /** Takes on what a rule found; without a revision, which its caller makes. */
    void follow(LineageProposal found, Report of, Source repeated) {
        lineage = found.kind();
        lineageOf = of;
        lineageSource = repeated;
        lineageReason = found.reason().toString();
        lineageReasonSaid = found.reason();
        lineageAutomatic = true;
        lineageEvidence = found.evidence();
        originId = origin();
    }

    /** Nothing is found any more, because the text has changed. */
    void forgetProposal() {
        lineage = LineageKind.UNKNOWN;
        lineageOf = null;
        lineageSource = null;
        lineageReason = null;
        lineageReasonSaid = null;
        lineageAutomatic = false;
        lineageEvidence = null;
        originId = id;
    }

    /** The first telling that this report goes back to as far as is known: itself, or that of the report which it repeats. */
    final UUID origin() {
        return lineageOf == null ? id : lineageOf.originId;
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
