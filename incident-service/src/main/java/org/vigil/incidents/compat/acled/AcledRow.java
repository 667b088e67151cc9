package org.vigil.incidents.compat.acled;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.compat.ActorNames.Named;
import org.vigil.incidents.compat.ReadIncident;
import org.vigil.incidents.compat.Sides;
import org.vigil.incidents.exports.Total;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.place.Admin1Names;
import org.vigil.incidents.place.Countries;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine.Outcome;
import org.vigil.incidents.statement.When;

/**
 * An incident in ACLED's columns (ACLED Codebook). What an ACLED file said beyond what an incident holds is given back as it
 * was.
 */
final class AcledRow {

    static final String SCHEME = "acled";
    /** Before an incident's own number, where it has no name from ACLED; no country has these letters. */
    static final String OWN_ID = "VIG";

    private final ReadIncident incident;
    private final IncidentState state;
    private final Map<String, Named> actors;
    private final boolean numericInter;

    private AcledRow(ReadIncident incident, Map<String, Named> actors, boolean numericInter) {
        this.incident = incident;
        this.state = incident.state();
        this.actors = actors;
        this.numericInter = numericInter;
    }

    /** The row, by column, in ACLED's order; a text or a number, coordinates null where they are not known. */
    static Map<String, Object> of(ReadIncident incident, Map<String, Named> actors, boolean numericInter) {
        return new AcledRow(incident, actors, numericInter).row();
    }

    /** How an incident is called here. */
    static String id(ReadIncident incident) {
        return incident.externalId(SCHEME).orElse(OWN_ID + incident.number());
    }

    private Map<String, Object> row() {
        Place where = state.where();
        Sides sides = Sides.of(state);
        String inter1 = inter(sides.first());
        String inter2 = inter(sides.second());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event_id_cnty", id(incident));
        row.put("event_date", state.when().from().toString());
        row.put("year", state.when().from().getYear());
        row.put("time_precision", timePrecision(state.when()));
        row.put("disorder_type", stated("disorder_type").orElse(EventTypes.disorder(state.eventType())));
        row.put("event_type", EventTypes.type(state.eventType()));
        row.put("sub_event_type", EventTypes.subType(state.eventType()));
        row.put("actor1", leader(sides.first()));
        row.put("assoc_actor_1", stated("assoc_actor_1").orElse(others(sides.first())));
        row.put("inter1", inter1);
        row.put("actor2", leader(sides.second()));
        row.put("assoc_actor_2", stated("assoc_actor_2").orElse(others(sides.second())));
        row.put("inter2", inter2);
        row.put("interaction", interaction(inter1, inter2));
        row.put("civilian_targeting", stated("civilian_targeting").orElse(targetsCivilians() ? "Civilian targeting" : ""));
        row.put("iso", iso(where.country()));
        row.put("region", where.country() == null ? "" : Regions.of(where.country()));
        row.put("country", where.country() == null ? "" : Countries.name(where.country()));
        row.put("admin1", orEmpty(Admin1Names.of(where.admin1())));
        row.put("admin2", orEmpty(where.admin2()));
        row.put("admin3", stated("admin3").orElse(""));
        row.put("location", orEmpty(where.place()));
        row.put("latitude", where.lat());
        row.put("longitude", where.lon());
        row.put("geo_precision", geoPrecision(where));
        row.put("source", stated("source").orElse(sources()));
        row.put("source_scale", stated("source_scale").orElse(""));
        row.put("notes", stated("notes").orElse(notes()));
        row.put("fatalities", Optional.ofNullable(killed()).orElse(0));
        row.put("tags", stated("tags").orElse(""));
        row.put("timestamp", incident.knownAt().getEpochSecond());
        return row;
    }

    private Optional<String> stated(String column) {
        return incident.imported(SCHEME, column);
    }

    /** 1 the day, 2 the week or some days, 3 the month; what is known to the year alone has no code of its own. */
    private static int timePrecision(When when) {
        return switch (when.precision()) {
            case DAY -> 1;
            case WEEK -> 2;
            case DAYS -> ChronoUnit.DAYS.between(when.from(), when.to()) < 7 ? 2 : 3;
            case MONTH, YEAR -> 3;
        };
    }

    /** 1 the spot, 2 near it or the district, 3 a larger region. */
    private static int geoPrecision(Place where) {
        return switch (where.precision()) {
            case EXACT -> 1;
            case NEAR, ADMIN2 -> 2;
            case ADMIN1, REGION, COUNTRY, INTERNATIONAL -> 3;
        };
    }

    private String leader(List<String> side) {
        return side.isEmpty() ? "" : actors.get(side.get(0)).name();
    }

    private String others(List<String> side) {
        return side.stream().skip(1).map(slug -> actors.get(slug).name()).collect(Collectors.joining("; "));
    }

    private String inter(List<String> side) {
        ActorKind kind = side.isEmpty() ? null : actors.get(side.get(0)).kind();
        if (kind == null) {
            return numericInter ? "0" : "";
        }
        return numericInter ? String.valueOf(kind.ordinal() + 1) : EventTypes.inter(kind);
    }

    /** Both sides' sorts, the lower code first; a side that is alone stands alone. */
    private String interaction(String first, String second) {
        if (numericInter) {
            int a = Integer.parseInt(first);
            int b = Integer.parseInt(second);
            return b == 0 || (a <= b && a > 0) ? first + second : second + first;
        }
        if (second.isEmpty()) {
            return first.isEmpty() ? "" : first + " only";
        }
        boolean inOrder = EventTypes.order(first) <= EventTypes.order(second);
        return inOrder ? first + "-" + second : second + "-" + first;
    }

    private boolean targetsCivilians() {
        return state.actors().stream().filter(actor -> actor.role() == ActorRole.Role.TARGET)
                .anyMatch(actor -> actors.get(actor.actor()).kind() == ActorKind.CIVILIANS);
    }

    private String sources() {
        return state.claims().stream().map(claim -> claim.reportSource() == null ? claim.speaker() : claim.reportSource())
                .distinct().collect(Collectors.joining("; "));
    }

    private Integer killed() {
        return Total.of(state.casualties(), Outcome.KILLED).best();
    }

    /** What the columns cannot say. */
    private String notes() {
        Total killed = Total.of(state.casualties(), Outcome.KILLED);
        return "Vigil incident " + incident.id() + ", revision " + incident.revision() + ": "
                + WireNames.of(state.verification().status()) + ", " + state.origins() + " independent origins; from "
                + state.when().from() + " to " + state.when().to() + ", known to the " + WireNames.of(state.when().precision())
                + "; place known as " + WireNames.of(state.where().precision()) + "; fatalities "
                + (killed.best() == null ? "not known" : "from " + said(killed.low()) + " to " + said(killed.high())) + ".";
    }

    private static String said(Integer number) {
        return number == null ? "an unknown number" : number.toString();
    }

    /** The number of a country in ISO 3166-1, null where it has none. */
    static Integer iso(String country) {
        OptionalInt number = country == null ? OptionalInt.empty() : Countries.isoNumeric(country);
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
