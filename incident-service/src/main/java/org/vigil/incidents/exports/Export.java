package org.vigil.incidents.exports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.vigil.incidents.moment.Moment;

/** A file of incidents that can be cited: what it is defined by, and when it was made for the first time, what it held. */
@Entity
class Export {

    private static final int MOST_FAILURES = 5;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision = 1;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Definition definition;

    /** Whether what licences forbid to pass on is in it all the same. */
    boolean restricted;

    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Content content;

    byte[] sha256;

    Long bytes;

    /** How often it could not be made. */
    int failures;

    /** Why it is not tried any more; null while it is. */
    @Column(name = "failed_because")
    String failedBecause;

    @Column(name = "ordered_by")
    String orderedBy;

    @Column(name = "known_at")
    Instant knownAt;

    protected Export() {
    }

    Export(Definition definition, boolean restricted, String orderedBy) {
        this.definition = definition;
        this.restricted = restricted;
        this.orderedBy = orderedBy;
        this.knownAt = Moment.now();
    }

    /** Notes what the file held. */
    void made(Content made, byte[] digest, long length) {
        revision++;
        content = made;
        sha256 = digest;
        bytes = length;
    }

    /** Notes that it could not be made; after so many times it is given up. */
    void failed(String reason) {
        failures++;
        if (failures >= MOST_FAILURES) {
            revision++;
            failedBecause = reason;
        }
    }

    boolean isMade() {
        return sha256 != null;
    }

    /**
     * What a file holds.
     *
     * @param count how many incidents
     * @param leftOut how many more there would be without the licences
     * @param licences the licences of the sources on which its incidents rest
     * @param leftOutLicences those because of which incidents were left out
     */
    record Content(long count, long leftOut, List<SourceLicence> licences, List<SourceLicence> leftOutLicences) {
    }
}
