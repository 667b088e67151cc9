package org.vigil.stats.citation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A number as it was once answered. Nothing but an erasure ever changes it. */
@Entity
@Immutable
class Citation {

    /** What takes the place of a digest when a name was erased from what it is the digest of. */
    static final String ERASED = "erased";

    @Id
    UUID id;

    String statistic;

    /** The values by parameter, as JSON. */
    String question;

    @Column(name = "as_of")
    Instant asOf;

    /** Definition and value, as JSON. */
    String answer;

    /** How many revisions are behind it. */
    long incidents;

    @Column(name = "incidents_sha256")
    String incidentsSha256;

    String sha256;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    protected Citation() {
    }

    boolean isErased() {
        return sha256.startsWith(ERASED);
    }
}
