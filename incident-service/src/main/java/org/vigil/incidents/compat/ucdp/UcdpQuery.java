package org.vigil.incidents.compat.ucdp;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.compat.Narrowing;
import org.vigil.incidents.incident.ViolenceType;
import org.vigil.incidents.place.Countries;

/**
 * What an address asks for by UCDP's conventions: filters of which each may have several values between commas, and pages from
 * 0.
 */
record UcdpQuery(Narrowing narrowing, int pageSize, int page) {

    private static final int USUAL_SIZE = 100;
    private static final int MOST = 1_000;
    private static final int LAST_PAGE = 10_000_000;
    private static final int MOST_VALUES = 1_000;
    private static final String IMPORTED = "i.id in (select c.incident_id from imported_row r join claim c on c.id = r.claim_id"
            + " where r.scheme = 'ucdp-ged' and ";

    /** A 400 names the first parameter that cannot be understood; an unknown one would widen the answer unseen. */
    static UcdpQuery of(MultivaluedMap<String, String> parameters) {
        List<Narrowing> narrowings = new ArrayList<>();
        int size = USUAL_SIZE;
        int page = 0;
        for (String name : parameters.keySet()) {
            String value = parameters.getFirst(name).strip();
            switch (name) {
                case "pagesize" -> size = number(name, value, 1, MOST);
                case "page" -> page = number(name, value, 0, LAST_PAGE);
                case "Id" -> narrowings.add(ids(numbers(name, value)));
                case "Country" -> narrowings.add(Narrowing.of("i.country = any(?)", countries(numbers(name, value))));
                case "Geography" -> narrowings.add(box(value));
                case "StartDate" -> narrowings.add(Narrowing.of("i.from_day >= ?", day(name, value)));
                case "EndDate" -> narrowings.add(Narrowing.of("i.to_day <= ?", day(name, value)));
                case "TypeOfViolence" -> narrowings.add(Narrowing.of("i.state ->> 'violenceType' = any(?)",
                        types(numbers(name, value))));
                case "Dyad" -> narrowings.add(Narrowing.of(IMPORTED + "r.columns ->> 'dyad_new_id' = any(?))",
                        texts(numbers(name, value))));
                case "Actor" -> narrowings.add(sides(texts(numbers(name, value))));
                default ->
                    throw Problems.invalidParameter(name, Sentence.of(UcdpMessages.class, UcdpMessages::unknown));
            }
        }
        return new UcdpQuery(Narrowing.all(narrowings), size, page);
    }

    private static Narrowing ids(List<Long> ids) {
        List<Narrowing> wanted = new ArrayList<>();
        List<Long> own = ids.stream().filter(id -> id > UcdpRow.OWN_IDS_FROM).map(id -> id - UcdpRow.OWN_IDS_FROM).toList();
        if (!own.isEmpty()) {
            wanted.add(Narrowing.of("i.number in (" + own.stream().map(number -> "?").collect(Collectors.joining(",")) + ")",
                    own.toArray()));
        }
        wanted.add(Narrowing.of(IMPORTED + "r.external_id = any(?))", texts(ids)));
        return Narrowing.any(wanted);
    }

    private static Narrowing sides(List<String> ids) {
        return Narrowing.any(List.of(Narrowing.of(IMPORTED + "r.columns ->> 'side_a_new_id' = any(?))", ids),
                Narrowing.of(IMPORTED + "r.columns ->> 'side_b_new_id' = any(?))", ids)));
    }

    private static List<String> countries(List<Long> numbers) {
        return numbers.stream().map(number -> Countries.ofGwNumber(number.intValue()).orElseThrow(() -> Problems
                .invalidParameter("Country", Sentence.of(UcdpMessages.class, say -> say.country(number)))))
                .toList();
    }

    private static List<String> types(List<Long> codes) {
        if (codes.stream().anyMatch(code -> code < 1 || code > ViolenceType.values().length)) {
            throw Problems.invalidParameter("TypeOfViolence", Sentence.of(UcdpMessages.class, UcdpMessages::type));
        }
        return codes.stream().map(code -> WireNames.of(ViolenceType.values()[code.intValue() - 1])).toList();
    }

    /** South and west, then north and east. */
    private static Narrowing box(String value) {
        String[] degrees = value.split("[ ,]+", -1);
        List<Double> corners = new ArrayList<>();
        for (String degree : degrees) {
            if (degree.matches("-?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
                corners.add(Double.valueOf(degree));
            }
        }
        if (corners.size() != 4 || degrees.length != 4) {
            throw Problems.invalidParameter("Geography",
                    Sentence.of(UcdpMessages.class, UcdpMessages::box));
        }
        String lat = "cast(i.state #>> '{where,lat}' as float8)";
        return Narrowing.of(lat + " between ? and ? and " + lat.replace("lat}", "lon}") + " between ? and ?", corners.get(0),
                corners.get(2), corners.get(1), corners.get(3));
    }

    private static Date day(String name, String value) {
        try {
            return Date.valueOf(Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                    .orElseThrow(() -> new DateTimeParseException("No such year", value, 0)));
        } catch (DateTimeParseException e) {
            throw Problems.invalidParameter(name, Sentence.of(UcdpMessages.class, UcdpMessages::day));
        }
    }

    private static List<Long> numbers(String name, String value) {
        List<String> numbers = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
        if (numbers.size() > MOST_VALUES || numbers.stream().anyMatch(number -> !number.matches("[0-9]{1,10}"))) {
            throw Problems.invalidParameter(name, Sentence.of(UcdpMessages.class, say -> say.numbers(MOST_VALUES)));
        }
        return numbers.stream().map(Long::valueOf).toList();
    }

    private static List<String> texts(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }

    private static int number(String name, String value, int least, int most) {
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw Problems.invalidParameter(name, Sentence.of(RefusalMessages.class, say -> say.whole(least, most)));
        }
        return Integer.parseInt(value);
    }
}
