package org.vigil.incidents.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.vigil.incidents.verification.Status;

/** When a revision of an incident was what was known, and what lists are filtered by; its state stands in the audit trail. */
@Entity
@Table(name = "incident_revision")
@IdClass(IncidentRevision.Key.class)
class IncidentRevision {

    @Id
    @Column(name = "incident_id")
    UUID incident;

    @Id
    int revision;

    @Column(name = "known_at")
    Instant knownAt;

    /** Null for the latest. */
    @Column(name = "known_until")
    Instant knownUntil;

    @Enumerated(EnumType.STRING)
    Status status;

    String country;

    String admin1;

    @Column(name = "admin1_disagrees")
    boolean admin1Disagrees;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] perpetrators;

    @Column(name = "merged_into")
    UUID mergedInto;

    boolean withdrawn;

    protected IncidentRevision() {
    }

    IncidentRevision(Incident i) {
        incident = i.id;
        revision = i.revision;
        knownAt = i.knownAt;
        status = i.status;
        country = i.country;
        admin1 = i.admin1;
        admin1Disagrees = i.admin1Disagrees;
        fromDay = i.fromDay;
        toDay = i.toDay;
        perpetrators = i.perpetrators;
        mergedInto = i.mergedInto;
        withdrawn = i.withdrawn;
    }

    /** What makes one unique. */
    record Key(UUID incident, int revision) {
    }
}
