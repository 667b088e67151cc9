package org.vigil.incidents.compat.ucdp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigil.incidents.compat.ActorNames.Named;
import org.vigil.incidents.compat.ReadIncident;
import org.vigil.incidents.compat.Sides;
import org.vigil.incidents.exports.Total;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.place.Admin1Names;
import org.vigil.incidents.place.Countries;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.When;

/**
 * An incident in the 49 columns of UCDP GED (UCDP GED Codebook). For one that was imported from UCDP, what an incident does not
 * hold is given back as it was, and so are the dates, the place and the deaths as long as nobody has changed them here.
 */
final class UcdpRow {

    static final String SCHEME = "ucdp-ged";
    /** Added to an incident's own number where it has no id from UCDP: far above UCDP's, and a whole number of 32 bits. */
    static final long OWN_IDS_FROM = 1_000_000_000;

    private static final List<String> COLUMNS = List.of("id", "relid", "year", "active_year", "code_status", "type_of_violence",
            "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name",
            "side_a_dset_id",
            "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article",
            "source_office", "source_date", "source_headline", "source_original", "where_prec", "where_coordinates",
            "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id",
            "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
            "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob");
    private static final Set<String> NUMBERS = Set.of("active_year", "conflict_dset_id", "conflict_new_id", "dyad_dset_id",
            "dyad_new_id", "side_a_dset_id", "side_a_new_id", "side_b_dset_id", "side_b_new_id", "number_of_sources",
            "event_clarity", "date_prec", "where_prec", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best",
            "high",
            "low", "latitude", "longitude", "priogrid_gid", "country_id");
    /** What an incident does not hold, so that the imported row alone can tell. */
    private static final List<String> BESIDE = List.of("relid", "active_year", "code_status", "conflict_dset_id",
            "conflict_new_id",
            "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
            "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
            "source_headline", "source_original", "where_description", "event_clarity", "gwnoa", "gwnob");

    private final ReadIncident incident;
    private final IncidentState state;
    private final Map<String, Named> actors;
    private final Map<String, Object> row = new LinkedHashMap<>();

    private UcdpRow(ReadIncident incident, Map<String, Named> actors) {
        this.incident = incident;
        this.state = incident.state();
        this.actors = actors;
    }

    /** The row, by column, in UCDP's order; what is not known is null. */
    static Map<String, Object> of(ReadIncident incident, Map<String, Named> actors) {
        return new UcdpRow(incident, actors).row();
    }

    /** The id: UCDP's own where the incident has one, else a number of ours that stays. */
    static long id(ReadIncident incident) {
        return incident.externalId(SCHEME).filter(id -> id.matches("[0-9]{1,9}")).map(Long::valueOf)
                .orElse(OWN_IDS_FROM + incident.number());
    }

    private Map<String, Object> row() {
        COLUMNS.forEach(column -> row.put(column, null));
        row.put("id", id(incident));
        row.put("year", state.when().from().getYear());
        row.put("type_of_violence", state.violenceType() == null ? null : state.violenceType().ordinal() + 1);
        if (incident.imported().containsKey(SCHEME)) {
            restore(BESIDE);
        } else {
            own();
        }
        when();
        where();
        deaths();
        return row;
    }

    private void own() {
        Sides sides = Sides.of(state);
        List<String> sources = state.claims().stream()
                .map(claim -> claim.reportSource() == null ? claim.speaker() : claim.reportSource()).distinct().toList();
        row.put("relid", incident.id().toString());
        row.put("code_status", "Clear");
        row.put("side_a", names(sides.first()));
        row.put("side_b", names(sides.second()));
        row.put("dyad_name", names(sides.first()) + " - " + names(sides.second()));
        row.put("number_of_sources", sources.isEmpty() ? -1 : sources.size());
        row.put("source_article", String.join(";", sources));
        row.put("source_office", String.join(";", sources));
        row.put("source_original", state.claims().stream().map(claim -> claim.speaker()).distinct()
                .collect(Collectors.joining(";")));
        row.put("event_clarity", state.when().precision() == When.Precision.DAY ? 1 : 2);
    }

    private String names(List<String> side) {
        return side.stream().map(slug -> actors.get(slug).name()).collect(Collectors.joining(", "));
    }

    private void when() {
        When when = state.when();
        row.put("date_prec", when.precision().ordinal() + 1);
        row.put("date_start", when.from().toString());
        row.put("date_end", when.to().toString());
        boolean aDayThatIsSeveral = when.precision() == When.Precision.DAYS && stated("date_prec").equals("1");
        if (aDayThatIsSeveral && day("date_start").equals(row.get("date_start"))
                && day("date_end").equals(row.get("date_end"))) {
            row.put("date_prec", 1);
        }
    }

    private void where() {
        Place where = state.where();
        OptionalInt number = where.country() == null ? OptionalInt.empty() : Countries.gwNumber(where.country());
        row.put("where_prec", where.precision().ordinal() + 1);
        row.put("where_coordinates", where.place());
        row.put("adm_1", Admin1Names.of(where.admin1()));
        row.put("adm_2", where.admin2());
        row.put("latitude", where.lat());
        row.put("longitude", where.lon());
        if (where.lat() != null) {
            row.put("geom_wkt", "POINT (" + BigDecimal.valueOf(where.lon()).toPlainString() + " "
                    + BigDecimal.valueOf(where.lat()).toPlainString() + ")");
            row.put("priogrid_gid", PrioGrid.cell(where.lat(), where.lon()));
        }
        row.put("country", where.country() == null ? null : Countries.name(where.country()));
        row.put("country_id", number.isPresent() ? number.getAsInt() : null);
        row.put("region", number.isPresent() ? region(number.getAsInt()) : null);
        boolean same = Objects.equals(where.lat(), degrees("latitude")) && Objects.equals(where.lon(), degrees("longitude"))
                && stated("where_prec").equals(String.valueOf(row.get("where_prec")))
                && stated("where_coordinates").startsWith(orEmpty(where.place()));
        if (same && incident.imported().containsKey(SCHEME)) {
            restore(List.of("where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid",
                    "country",
                    "country_id", "region"));
        }
    }

    private void deaths() {
        Total killed = Total.of(state.casualties(), Outcome.KILLED);
        row.put("best", killed.best());
        row.put("low", killed.low());
        row.put("high", killed.high());
        Sides sides = Sides.of(state);
        row.put("deaths_a", part(sides.first()));
        row.put("deaths_b", part(sides.second()));
        row.put("deaths_civilians", part(List.of("civilians")));
        row.put("deaths_unknown", unknown(killed.best()));
        boolean same = stated("best").equals(String.valueOf(killed.best())) && stated("low").equals(orEmpty(killed.low()))
                && stated("high").equals(orEmpty(killed.high()));
        if (same && incident.imported().containsKey(SCHEME)) {
            restore(List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low"));
        }
    }

    /** The best number of those of a side, whether they are part of another line or not; null where no line is of them. */
    private Integer part(List<String> groups) {
        List<Integer> numbers = state.casualties().stream()
                .filter(line -> line.outcome() == Outcome.KILLED && groups.contains(line.group())).map(CasualtyLine::best)
                .filter(Objects::nonNull).toList();
        return numbers.isEmpty() ? null : numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of the whole who are of no side that is known. */
    private Integer unknown(Integer best) {
        if (best == null) {
            return null;
        }
        int known = List.of("deaths_a", "deaths_b", "deaths_civilians").stream().map(row::get).filter(Objects::nonNull)
                .mapToInt(Integer.class::cast).sum();
        return Math.max(0, best - known);
    }

    private void restore(List<String> columns) {
        for (String column : columns) {
            if (incident.imported().get(SCHEME).containsKey(column)) {
                row.put(column, incident.imported(SCHEME, column).map(cell -> NUMBERS.contains(column) ? number(cell) : cell)
                        .orElse(null));
            }
        }
    }

    /** A whole number where it is one; some copies write 645.0 for 645. What is no number stays as it stands. */
    private static Object number(String cell) {
        try {
            BigDecimal number = new BigDecimal(cell.strip()).stripTrailingZeros();
            return number.scale() <= 0 ? (Object) number.longValueExact() : (Object) number;
        } catch (ArithmeticException | NumberFormatException e) {
            return cell;
        }
    }

    /** The imported cell without blanks around it; an empty text where there is none. */
    private String stated(String column) {
        return incident.imported(SCHEME, column).map(String::strip).orElse("");
    }

    /** Some copies have a time behind the day. */
    private String day(String column) {
        String cell = stated(column);
        return cell.length() > 10 ? cell.substring(0, 10) : cell;
    }

    private Double degrees(String column) {
        try {
            return Double.valueOf(stated(column));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** UCDP's regions are ranges of Gleditsch and Ward's numbers. */
    private static String region(int number) {
        if (number < 200) {
            return "Americas";
        }
        if (number < 400) {
            return "Europe";
        }
        if (number < 630) {
            return "Africa";
        }
        return number < 700 ? "Middle East" : "Asia";
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }
}
