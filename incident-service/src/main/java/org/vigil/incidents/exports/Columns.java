package org.vigil.incidents.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.exports.Column.Shown;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.place.Admin1Names;
import org.vigil.incidents.statement.ActorRole.Role;
import org.vigil.incidents.statement.CasualtyLine.Outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The columns that files can have, in the order in which they stand when nobody chooses. */
final class Columns {

    /** What stands between the entries of a list in one cell. */
    private static final String BETWEEN = ";";
    private static final String LICENCES = "licences";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final List<Column> ALL = all();
    private static final Map<String, Column> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Column::name, column -> column));
    private static final List<Column> HXL = Stream
            .of("from", "to", "country", "admin1", "admin1_name", "admin2", "place", "lat",
                    "lon", "sources", "killed_best", "wounded_best")
            .map(BY_NAME::get).toList();

    private Columns() {
    }

    /**
     * The columns with these names, in their order; none stands for all, in HXL for the row that is agreed on there.
     *
     * @param names as they were asked for; each may hold several between commas
     * @param withLicences whether the licences are among the columns when nobody chooses
     */
    static List<Column> chosen(Format format, List<String> names, boolean withLicences) {
        List<String> single = names.stream().flatMap(several -> Arrays.stream(several.split(",", -1))).map(String::strip)
                .toList();
        if (single.isEmpty()) {
            return format == Format.HXL ? HXL
                    : ALL.stream().filter(column -> withLicences || !column.name().equals(LICENCES)).toList();
        }
        List<Column> columns = new ArrayList<>();
        for (String name : single) {
            Column column = BY_NAME.get(name);
            if (column == null || columns.contains(column)) {
                throw Problems.invalidParameter("columns", column == null
                        ? Sentence.of(ExportMessages.class, say -> say.noColumn(OthersWords.isolated(name), names()))
                        : Sentence.of(ExportMessages.class, say -> say.columnTwice(name)));
            }
            columns.add(column);
        }
        return columns;
    }

    private static String names() {
        return ALL.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static List<Column> all() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("id", "#event+id", s -> s.incident().id().toString()),
                new Column("revision", "#meta+revision", s -> s.incident().revision()),
                new Column("known_at", "#date+recorded", s -> s.incident().knownAt().toString()),
                new Column("link", "#meta+url", s -> s.base() + "api/v1/incidents/" + s.incident().id()),
                of("category", "#event+category", state -> WireNames.of(state.category())),
                of("event_type", "#event+type", IncidentState::eventType),
                of("violence_type", "#event+type+violence", state -> wire(state.violenceType())),
                of("verification", "#status+verification", state -> WireNames.of(state.verification().status())),
                of("verification_derived", "#status+verification+derived",
                        state -> WireNames.of(state.verification().derived())),
                of("verification_basis", "#status+verification+basis", state -> wire(state.verification().basis())),
                of("origins", "#indicator+origins+num", IncidentState::origins),
                of("from", "#date+start", state -> state.when().from().toString()),
                of("to", "#date+end", state -> state.when().to().toString()),
                of("date_precision", "#date+precision", state -> WireNames.of(state.when().precision())),
                of("date_basis", "#date+basis", state -> WireNames.of(state.when().basis())),
                of("country", "#country+code", state -> state.where().country()),
                of("admin1", "#adm1+code", state -> state.where().admin1()),
                of("admin1_name", "#adm1+name", state -> Admin1Names.of(state.where().admin1())),
                of("admin1_stated", "#adm1+code+stated", state -> state.where().statedAdmin1()),
                of("admin1_computed", "#adm1+code+computed", state -> state.where().computedAdmin1()),
                of("admin2", "#adm2+name", state -> state.where().admin2()),
                of("place", "#loc+name", state -> state.where().place()),
                of("lat", "#geo+lat", state -> degrees(state.where().lat())),
                of("lon", "#geo+lon", state -> degrees(state.where().lon())),
                of("place_precision", "#geo+precision", state -> WireNames.of(state.where().precision())),
                of("perpetrators", "#group+perpetrator", state -> actors(state, Role.PERPETRATOR)),
                of("targets", "#group+target", state -> actors(state, Role.TARGET)),
                of("parties", "#group+party", state -> actors(state, Role.PARTY))));
        Map<Outcome, String> tags = Map.of(Outcome.KILLED, "killed", Outcome.WOUNDED, "injured", Outcome.DETAINED, "detained",
                Outcome.MISSING, "missing");
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            String tag = "#affected+" + tags.get(outcome);
            columns.add(of(name + "_low", tag + "+min", state -> Total.of(state.casualties(), outcome).low()));
            columns.add(of(name + "_best", tag, state -> Total.of(state.casualties(), outcome).best()));
            columns.add(of(name + "_high", tag + "+max", state -> Total.of(state.casualties(), outcome).high()));
        }
        columns.addAll(List.of(
                of("casualties", "#meta+casualties", Columns::casualties),
                of("claims", "#meta+claims+num", state -> state.claims().size()),
                of("sources", "#meta+source", state -> String.join(BETWEEN, Licences.sources(state))),
                new Column(LICENCES, "#meta+license", s -> joined(s.licences().stream())),
                of("external_ids", "#event+id+external", state -> joined(state.externalIds().stream()
                        .map(id -> id.scheme() + ":" + id.id()))),
                of("merged_into", "#event+id+merged",
                        state -> state.mergedInto() == null ? null : state.mergedInto().toString()),
                of("withdrawn", "#status+withdrawn", IncidentState::withdrawn)));
        return List.copyOf(columns);
    }

    private static Column of(String name, String tag, Function<IncidentState, Object> value) {
        return new Column(name, tag, (Shown shown) -> value.apply(shown.incident().state()));
    }

    private static String wire(Enum<?> value) {
        return value == null ? null : WireNames.of(value);
    }

    /** Without an exponent, so that it looks like a number everywhere. */
    static BigDecimal degrees(Double degrees) {
        return degrees == null ? null : new BigDecimal(BigDecimal.valueOf(degrees).toPlainString());
    }

    private static String actors(IncidentState state, Role role) {
        return joined(state.actors().stream().filter(actor -> actor.role() == role).map(actor -> actor.actor()));
    }

    private static String joined(Stream<String> entries) {
        String joined = entries.distinct().collect(Collectors.joining(BETWEEN));
        return joined.isEmpty() ? null : joined;
    }

    /** All the lines as JSON, since no cell of numbers can say what is part of what. */
    private static String casualties(IncidentState state) {
        try {
            return state.casualties().isEmpty() ? null : JSON.writeValueAsString(state.casualties());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Casualty lines are always JSON", e);
        }
    }
}
