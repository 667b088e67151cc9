package org.vigil.incidents.compat.acled;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.compat.ActorNames;
import org.vigil.incidents.compat.Narrowing;
import org.vigil.incidents.place.Admin1Names;
import org.vigil.incidents.place.Countries;

/** What a term means for the table of incidents, so that the database looks only at what can match. */
@ApplicationScoped
class Narrow {

    private static final String TIME_PRECISION = """
            case i.state #>> '{when,precision}' when 'day' then 1 when 'week' then 2
              when 'days' then case when i.to_day - i.from_day < 7 then 2 else 3 end else 3 end""";
    private static final String GEO_PRECISION = """
            case i.state #>> '{where,precision}' when 'exact' then 1 when 'near' then 2 when 'admin2' then 2 else 3 end""";
    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L);

    private final ActorNames actors;

    Narrow(ActorNames actors) {
        this.actors = actors;
    }

    /**
     * A condition that every incident meets which the term matches.
     *
     * @param exact whether no other incident meets it, so that the rows need not be looked at
     */
    record Condition(Narrowing narrowing, boolean exact) {
    }

    /** The condition of a term; empty where the database can say nothing of it. */
    Optional<Condition> by(Term term) {
        return switch (term.column()) {
            case EVENT_ID_CNTY -> id(term);
            case EVENT_DATE -> day(term);
            case YEAR -> year(term);
            case TIME_PRECISION -> number(TIME_PRECISION, term);
            case EVENT_TYPE -> listed("i.event_type", EventTypes.where(any -> true), EventTypes::type, term);
            case SUB_EVENT_TYPE -> listed("i.event_type", EventTypes.where(any -> true), EventTypes::subType, term);
            case ACTOR1, ACTOR2 -> actor(term);
            case ISO -> listed("i.country", Countries.all(), AcledRow::iso, term);
            case REGION -> listed("i.country", Countries.all(), Regions::of, term);
            case COUNTRY -> listed("i.country", Countries.all(), Countries::name, term);
            case ADMIN1 ->
                listed("i.admin1", Admin1Names.all().stream().map(Map.Entry::getKey).toList(), Admin1Names::of, term);
            case ADMIN2 -> text("i.state #>> '{where,admin2}'", term);
            case LOCATION -> text("i.place", term);
            case LATITUDE -> number("cast(i.state #>> '{where,lat}' as float8)", term);
            case LONGITUDE -> number("cast(i.state #>> '{where,lon}' as float8)", term);
            case GEO_PRECISION -> number(GEO_PRECISION, term);
            case FATALITIES -> number("coalesce(incident_killed(i.state), 0)", term);
            case TIMESTAMP -> moment(term);
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> exact(String sql, Object... values) {
        return Optional.of(new Condition(Narrowing.of(sql, values), true));
    }

    private static Optional<Condition> id(Term term) {
        if (term.operator() != Operator.EQUAL) {
            return Optional.empty();
        }
        String own = term.from().startsWith(AcledRow.OWN_ID) ? term.from().substring(AcledRow.OWN_ID.length()) : "";
        return own.matches("[0-9]{1,18}") ? Optional.of(new Condition(Narrowing.of("i.number = ?", Long.valueOf(own)), false))
                : Optional.of(new Condition(Narrowing.of("""
                        i.id in (select c.incident_id from imported_row r join claim c on c.id = r.claim_id
                                 where r.scheme = 'acled' and r.external_id = ?)""", term.from()), false));
    }

    private static Optional<Condition> day(Term term) {
        if (term.operator() == Operator.LIKE) {
            return Optional.empty();
        }
        List<Object> days = new ArrayList<>(List.of(Date.valueOf(term.from())));
        if (term.operator() == Operator.BETWEEN) {
            days.add(Date.valueOf(term.to()));
        }
        return exact("i.from_day " + compared(term.operator()), days.toArray());
    }

    private static Optional<Condition> year(Term term) {
        if (term.operator() == Operator.LIKE) {
            return Optional.empty();
        }
        List<Integer> years = new ArrayList<>();
        for (BigDecimal year : term.numbers()) {
            if (year.stripTrailingZeros().scale() > 0 || year.abs().compareTo(BigDecimal.valueOf(9_999)) > 0) {
                return Optional.empty();
            }
            years.add(year.intValueExact());
        }
        LocalDate first = Year.of(Math.max(1, years.get(0))).atDay(1);
        LocalDate last = LocalDate.of(Math.max(1, years.get(years.size() - 1)), 12, 31);
        return switch (term.operator()) {
            case GREATER -> exact("i.from_day > ?", Date.valueOf(last));
            case AT_LEAST -> exact("i.from_day >= ?", Date.valueOf(first));
            case LESS -> exact("i.from_day < ?", Date.valueOf(first));
            case AT_MOST -> exact("i.from_day <= ?", Date.valueOf(last));
            default -> exact("i.from_day between ? and ?", Date.valueOf(first), Date.valueOf(last));
        };
    }

    /** Those of a short list of codes that show what is asked for; nothing is said of incidents without a code. */
    private static Optional<Condition> listed(String column, Collection<String> codes, Function<String, ?> shown, Term term) {
        List<String> matching = codes.stream().filter(code -> term.matches(shown.apply(code))).toList();
        return term.matches("") ? Optional.empty() : exact(column + " = any(?)", matching);
    }

    private Optional<Condition> actor(Term term) {
        if (term.matches("")) {
            return Optional.empty();
        }
        return actors.slugs(term::matches).map(slugs -> slugs.stream()
                .flatMap(slug -> Stream.of("perpetrator:", "target:", "party:").map(role -> role + slug)).toList())
                .map(roles -> new Condition(Narrowing.of("i.roles && ?", roles), false));
    }

    private static Optional<Condition> text(String column, Term term) {
        if (term.matches("")) {
            return Optional.empty();
        }
        return switch (term.operator()) {
            case LIKE -> exact(column + " ilike ?", Operator.pattern(term.from()));
            case EQUAL -> Optional.of(new Condition(Narrowing.of(column + " ilike ?",
                    Operator.escaped(term.from()).replace("%", "\\%")), false));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> number(String column, Term term) {
        return term.operator() == Operator.LIKE ? Optional.empty()
                : exact(column + " " + compared(term.operator()), term.numbers().toArray());
    }

    /** A moment is shown in whole seconds, so that each stands for all of its second. */
    private static Optional<Condition> moment(Term term) {
        if (term.operator() == Operator.LIKE
                || term.numbers().stream().anyMatch(second -> second.abs().compareTo(LAST_SECOND) > 0)) {
            return Optional.empty();
        }
        BigDecimal from = term.numbers().get(0).setScale(0, RoundingMode.CEILING);
        BigDecimal behind = term.numbers().get(term.numbers().size() - 1).setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return switch (term.operator()) {
            case GREATER -> exact("i.known_at >= to_timestamp(?)", behind);
            case AT_LEAST -> exact("i.known_at >= to_timestamp(?)", from);
            case LESS -> exact("i.known_at < to_timestamp(?)", from);
            case AT_MOST -> exact("i.known_at < to_timestamp(?)", behind);
            default -> exact("i.known_at >= to_timestamp(?) and i.known_at < to_timestamp(?)", from, behind);
        };
    }

    private static String compared(Operator operator) {
        return operator == Operator.BETWEEN ? "between ? and ?" : operator.word() + " ?";
    }
}
