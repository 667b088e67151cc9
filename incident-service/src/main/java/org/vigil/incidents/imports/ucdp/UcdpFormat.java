package org.vigil.incidents.imports.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.Entry;
import org.vigil.incidents.imports.row.Entry.Party;
import org.vigil.incidents.imports.row.Entry.Toll;
import org.vigil.incidents.imports.row.Header;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.imports.row.RowFormat;
import org.vigil.incidents.imports.row.Spot;
import org.vigil.incidents.incident.ViolenceType;
import org.vigil.incidents.place.Countries;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * UCDP GED, by the names of its columns (UCDP GED Codebook): the file of 49 columns, and the older ones and the
 * humanitarian data exchange's copies, which lack some and have others.
 */
public final class UcdpFormat implements RowFormat {

    private static final int LONGEST_NAME = 200;
    private static final List<When.Precision> DATE_PREC = List.of(When.Precision.DAY, When.Precision.DAYS, When.Precision.WEEK,
            When.Precision.MONTH, When.Precision.YEAR);
    private static final List<Where.Precision> WHERE_PREC = List.of(Where.Precision.EXACT, Where.Precision.NEAR,
            Where.Precision.ADMIN2, Where.Precision.ADMIN1, Where.Precision.REGION, Where.Precision.COUNTRY,
            Where.Precision.INTERNATIONAL);
    private static final List<ViolenceType> TYPE = List.of(ViolenceType.STATE_BASED, ViolenceType.NON_STATE,
            ViolenceType.ONE_SIDED);

    @Override
    public void check(Header header) {
        header.demand("id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country",
                "date_prec",
                "date_start", "date_end", "low", "best", "high");
    }

    @Override
    public String id() {
        return "id";
    }

    @Override
    public Entry read(Cells cells, NamedDivisions divisions) {
        String id = cells.demanded(id());
        Integer type = cells.demandedCode("type_of_violence", TYPE.size());
        When when = when(cells);
        Where where = where(cells, divisions);
        ViolenceType violence = type == null ? null : TYPE.get(type - 1);
        List<Party> parties = parties(cells, violence);
        return new Entry(id, violence == ViolenceType.ONE_SIDED ? Category.ATTACK : Category.CLASH, null, violence, when, where,
                parties, tolls(cells));
    }

    /** One day means the day only where the row begins and ends on it; else it is an episode of days that are all known. */
    private static When when(Cells cells) {
        var from = cells.day("date_start");
        var to = cells.day("date_end");
        Integer code = cells.demandedCode("date_prec", DATE_PREC.size());
        if (from == null || to == null || code == null) {
            return null;
        }
        if (from.isAfter(to)) {
            cells.reject("date_start", say -> say.after("date_end"));
            return null;
        }
        When.Precision precision = DATE_PREC.get(code - 1);
        boolean episode = precision == When.Precision.DAY && !from.equals(to);
        return new When(from, to, episode ? When.Precision.DAYS : precision, When.Basis.STATED);
    }

    private static Where where(Cells cells, NamedDivisions divisions) {
        Integer code = cells.demandedCode("where_prec", WHERE_PREC.size());
        Where.Precision precision = code == null ? null : WHERE_PREC.get(code - 1);
        String country = country(cells);
        Spot spot = Spot.of(cells, "latitude", "longitude", precision == Where.Precision.INTERNATIONAL ? null : country);
        String stated = cells.text("adm_1");
        Optional<String> admin1 = country == null || stated == null ? Optional.empty() : divisions.code(country, stated);
        if (country != null && stated != null && admin1.isEmpty()) {
            cells.warn("adm_1", RemarkMessages::noDivision);
        }
        return new Where(country, admin1.orElse(null), cells.cut("adm_2", LONGEST_NAME),
                cells.cut("where_coordinates", LONGEST_NAME), spot.lat(), spot.lon(), precision);
    }

    /** By ISO's code where the file has it, else by Gleditsch and Ward's number, else by name. */
    private static String country(Cells cells) {
        String iso3 = cells.text("iso3");
        String name = cells.text("country");
        Integer number = cells.whole("country_id");
        Optional<String> country = Stream.<Optional<String>> of(
                iso3 == null ? Optional.empty() : Countries.ofIso3(iso3),
                number == null ? Optional.empty() : Countries.ofGwNumber(number),
                name == null ? Optional.empty() : Countries.ofName(name)).flatMap(Optional::stream).findFirst();
        if (country.isEmpty()) {
            cells.reject("country", name == null ? RemarkMessages::empty : RemarkMessages::noCountry);
        }
        return country.orElse(null);
    }

    private static List<Party> parties(Cells cells, ViolenceType type) {
        String a = cells.demanded("side_a") == null ? null : cells.name("side_a");
        String b = cells.demanded("side_b") == null ? null : cells.name("side_b");
        if (a == null || b == null) {
            return List.of();
        }
        boolean oneSided = type == ViolenceType.ONE_SIDED;
        String country = cells.text("country_id");
        return List.of(new Party(a, Side.kind(a, cells.text("gwnoa"), country), oneSided ? Role.PERPETRATOR : Role.PARTY),
                new Party(b, Side.kind(b, cells.text("gwnob"), country), oneSided ? Role.TARGET : Role.PARTY));
    }

    /**
     * The numbers of the sides are best estimates alone, and included in the whole; those of deaths_unknown are nobody's line.
     */
    private static List<Toll> tolls(Cells cells) {
        Integer low = cells.people("low");
        Integer best = cells.people("best");
        Integer high = cells.people("high");
        if (cells.text("best") == null) {
            cells.reject("best", RemarkMessages::empty);
        }
        if (isAbove(low, best) || isAbove(best, high) || isAbove(low, high)) {
            cells.warn("best", say -> say.range(String.valueOf(low), String.valueOf(best), String.valueOf(high)));
        }
        List<Toll> tolls = new ArrayList<>(List.of(new Toll(null, Entry.ALL, Outcome.KILLED, low, best, high, null)));
        add(tolls, cells.text("side_a"), null, cells.people("deaths_a"));
        add(tolls, cells.text("side_b"), null, cells.people("deaths_b"));
        add(tolls, null, "civilians", cells.people("deaths_civilians"));
        return tolls;
    }

    private static void add(List<Toll> tolls, String party, String population, Integer best) {
        if (best != null) {
            tolls.add(new Toll(party, population, Outcome.KILLED, null, best, null, Entry.ALL));
        }
    }

    private static boolean isAbove(Integer a, Integer b) {
        return a != null && b != null && a > b;
    }
}
