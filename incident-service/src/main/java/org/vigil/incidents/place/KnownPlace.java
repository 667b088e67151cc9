package org.vigil.incidents.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** A place of the gazetteer. As it was loaded first it has revision 0, and no entry in the audit trail. */
@Entity
@Table(name = "place")
class KnownPlace {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    int revision;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    List<RecordPlace.Named> names;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> aliases;

    @Enumerated(EnumType.STRING)
    PlaceKind kind;

    String feature;

    String country;

    String admin1;

    String admin2;

    Double lat;

    Double lon;

    Long population;

    @Enumerated(EnumType.STRING)
    PlaceOrigin origin;

    @Column(name = "origin_key")
    String originKey;

    /** Whether a curator has entered or changed it, so that no file changes it any more. */
    boolean curated;

    @Column(name = "known_at")
    Instant knownAt = Instant.EPOCH;

    protected KnownPlace() {
    }

    KnownPlace(RecordPlace request) {
        origin = PlaceOrigin.ENTERED;
        change(request);
    }

    /** Takes on a new state; where it came from stays. */
    final void change(RecordPlace request) {
        revision++;
        curated = true;
        name = request.name();
        names = request.names();
        aliases = request.aliases();
        kind = request.kind();
        country = request.country();
        admin1 = request.admin1() != null ? request.admin1() : computedAdmin1(request);
        admin2 = request.admin2();
        lat = request.lat();
        lon = request.lon();
    }

    private static String computedAdmin1(RecordPlace request) {
        return request.lat() == null ? null
                : Boundaries.ofTheWorld().admin1(request.lat(), request.lon())
                        .filter(code -> code.startsWith(request.country() + "-")).orElse(null);
    }

    /** All that it is called. */
    Stream<String> everyName() {
        return Stream.of(Stream.of(name), names.stream().map(RecordPlace.Named::name), aliases.stream()).flatMap(n -> n);
    }
}
