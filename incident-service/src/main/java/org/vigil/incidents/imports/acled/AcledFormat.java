package org.vigil.incidents.imports.acled;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Entry.Party;
import org.vigil.incidents.imports.row.Entry.Toll;
import org.vigil.incidents.imports.row.Header;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.imports.row.RowFormat;
import org.vigil.incidents.imports.row.Spot;
import org.vigil.incidents.place.Countries;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * ACLED, by the names of its columns (ACLED Codebook): today's column set, and the older ones, which write inter as a
 * number and dates in words, have iso3, and know neither disorder_type nor civilian_targeting; the oldest know no
 * sub_event_type.
 */
public final class AcledFormat implements RowFormat {

    private static final int LONGEST_NAME = 200;
    private static final List<Where.Precision> GEO_PRECISION = List.of(Where.Precision.EXACT, Where.Precision.NEAR,
            Where.Precision.REGION);
    private static final int MOST_TIME_PRECISION = 3;

    /** What is done to a group, and not by two against each other. */
    private static final Set<String> OPERATIONS = Set.of("Strategic developments/Arrests",
            "Strategic developments/Disrupted weapons use");
    private static final Map<String, Category> CATEGORIES = Map.of("Explosions/Remote violence", Category.ATTACK,
            "Remote violence", Category.ATTACK, "Violence against civilians", Category.ATTACK);

    @Override
    public void check(Header header) {
        header.demand("event_id_cnty", "event_date", "time_precision", "event_type", "actor1", "actor2",
                "country",
                "admin1", "location", "latitude", "longitude", "geo_precision", "fatalities");
    }

    @Override
    public String id() {
        return "event_id_cnty";
    }

    @Override
    public Entry read(Cells cells, NamedDivisions divisions) {
        String id = cells.demanded(id());
        String type = cells.demanded("event_type");
        String eventType = type == null ? null : EventTypes.known(cells, type);
        When when = when(cells);
        Where where = where(cells, divisions);
        return new Entry(id, category(type, eventType), eventType, null, when, where, parties(cells, type), tolls(cells));
    }

    private static Category category(String type, String eventType) {
        if (isBattle(type)) {
            return Category.CLASH;
        }
        return eventType != null && OPERATIONS.contains(eventType) ? Category.OPERATION
                : CATEGORIES.getOrDefault(type, Category.OTHER);
    }

    /** Battles today; before 2019 Battle-No change of territory and the like. */
    private static boolean isBattle(String type) {
        return type != null && type.startsWith("Battle");
    }

    /** Of a week or a month, ACLED's day is some day within it. */
    private static When when(Cells cells) {
        LocalDate day = cells.day("event_date");
        Integer precision = cells.demandedCode("time_precision", MOST_TIME_PRECISION);
        if (day == null || precision == null) {
            return null;
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (precision) {
            case 1 -> new When(day, day, When.Precision.DAY, When.Basis.STATED);
            case 2 -> new When(monday, monday.plusDays(6), When.Precision.WEEK, When.Basis.STATED);
            default -> new When(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()), When.Precision.MONTH,
                    When.Basis.STATED);
        };
    }

    private static Where where(Cells cells, NamedDivisions divisions) {
        Integer code = cells.demandedCode("geo_precision", GEO_PRECISION.size());
        String country = country(cells);
        Spot spot = Spot.of(cells, "latitude", "longitude", country);
        String stated = cells.text("admin1");
        Optional<String> admin1 = country == null || stated == null ? Optional.empty() : divisions.code(country, stated);
        if (country != null && stated != null && admin1.isEmpty()) {
            cells.warn("admin1", RemarkMessages::noDivision);
        }
        return new Where(country, admin1.orElse(null), cells.cut("admin2", LONGEST_NAME), cells.cut("location", LONGEST_NAME),
                spot.lat(), spot.lon(), code == null ? null : GEO_PRECISION.get(code - 1));
    }

    /** By ISO's number where the file has it, else by ISO's three letters, else by name. */
    private static String country(Cells cells) {
        Integer number = cells.whole("iso");
        String iso3 = cells.text("iso3");
        String name = cells.text("country");
        Optional<String> country = Stream.<Optional<String>> of(
                number == null ? Optional.empty() : Countries.ofIsoNumeric(number),
                iso3 == null ? Optional.empty() : Countries.ofIso3(iso3),
                name == null ? Optional.empty() : Countries.ofName(name)).flatMap(Optional::stream).findFirst();
        if (country.isEmpty()) {
            cells.reject("country", name == null ? RemarkMessages::empty : RemarkMessages::noCountry);
        }
        return country.orElse(null);
    }

    /** Two who fight each other are parties; else the first acts on the second. Whoever is alone acts. */
    private static List<Party> parties(Cells cells, String type) {
        boolean battle = isBattle(type);
        String first = cells.name("actor1");
        String second = cells.name("actor2");
        List<Party> parties = new ArrayList<>();
        if (first != null) {
            parties.add(new Party(first, Inter.kind(cells, "inter1"), battle ? Role.PARTY : Role.PERPETRATOR));
        }
        if (second != null) {
            parties.add(new Party(second, Inter.kind(cells, "inter2"), battle ? Role.PARTY : Role.TARGET));
        }
        return parties;
    }

    /** ACLED gives one number, the most conservative estimate: it is low, best and high. */
    private static List<Toll> tolls(Cells cells) {
        Integer killed = cells.demanded("fatalities") == null ? null : cells.people("fatalities");
        return List.of(new Toll(null, Entry.ALL, Outcome.KILLED, killed, killed, killed, null));
    }
}
