package org.vigil.incidents.compat.acled;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** ACLED's columns in their order, and how each is compared unless {@code <column>_where} says otherwise. */
enum AcledColumn {

    EVENT_ID_CNTY(Kind.CODE),
    EVENT_DATE(Kind.DAY),
    YEAR(Kind.NUMBER),
    TIME_PRECISION(Kind.NUMBER),
    DISORDER_TYPE(Kind.TEXT),
    EVENT_TYPE(Kind.TEXT),
    SUB_EVENT_TYPE(Kind.TEXT),
    ACTOR1(Kind.TEXT),
    ASSOC_ACTOR_1(Kind.TEXT),
    INTER1(Kind.CODE),
    ACTOR2(Kind.TEXT),
    ASSOC_ACTOR_2(Kind.TEXT),
    INTER2(Kind.CODE),
    INTERACTION(Kind.CODE),
    CIVILIAN_TARGETING(Kind.TEXT),
    ISO(Kind.NUMBER),
    REGION(Kind.TEXT),
    COUNTRY(Kind.TEXT),
    ADMIN1(Kind.TEXT),
    ADMIN2(Kind.TEXT),
    ADMIN3(Kind.TEXT),
    LOCATION(Kind.TEXT),
    LATITUDE(Kind.NUMBER),
    LONGITUDE(Kind.NUMBER),
    GEO_PRECISION(Kind.NUMBER),
    SOURCE(Kind.TEXT),
    SOURCE_SCALE(Kind.TEXT),
    NOTES(Kind.TEXT),
    FATALITIES(Kind.NUMBER),
    TAGS(Kind.TEXT),
    TIMESTAMP(Kind.NUMBER);

    private final Kind kind;

    AcledColumn(Kind kind) {
        this.kind = kind;
    }

    /** What a column holds. */
    enum Kind {
        TEXT,
        CODE,
        DAY,
        NUMBER
    }

    /** Its name in addresses and files. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AcledColumn> named(String name) {
        return Stream.of(values()).filter(column -> column.wire().equals(name)).findFirst();
    }

    Kind kind() {
        return kind;
    }

    Operator usual() {
        return this == TIMESTAMP ? Operator.AT_LEAST : kind == Kind.TEXT ? Operator.LIKE : Operator.EQUAL;
    }

    /** A 400 where a value cannot be one of the column's. */
    void demand(String value) {
        if (kind == Kind.NUMBER && Operator.number(value).isEmpty()) {
            throw Problems.invalidParameter(wire(), Sentence.of(AcledMessages.class, AcledMessages::number));
        }
        if (kind == Kind.DAY && day(value).isEmpty()) {
            throw Problems.invalidParameter(wire(),
                    Sentence.of(AcledMessages.class, AcledMessages::day));
        }
    }

    /** A value as it was asked for; a moment may also be asked for by its day, in UTC. */
    String understood(String value) {
        return this != TIMESTAMP ? value
                : day(value.strip()).map(LocalDate::atStartOfDay)
                        .map(start -> String.valueOf(start.toEpochSecond(ZoneOffset.UTC))).orElse(value);
    }

    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() >= 1 && day.getYear() <= 9999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
