package org.vigil.incidents.imports.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vigil.common.csv.SafeCell;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.actor.ActorKind;
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
import org.vigil.incidents.statement.EventType;
import org.vigil.incidents.statement.Where;

/**
 * Vigil's own CSV, as incident-service's README describes it and the export writes it, or another file with a mapping
 * of its columns. Lists are joined by semicolons; what is left out follows from the rest where it can.
 */
public final class TableFormat implements RowFormat {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ACTOR = 300;
    private static final int MOST_PARTIES = 20;

    private final Mapping mapping;

    public TableFormat(Mapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void check(Header header) {
        mapping.check(header);
        if (!header.has(mapping.of("from")) && !header.has(mapping.of("year"))) {
            throw Problems.invalid("file", Sentence.of(MappingMessages.class, MappingMessages::noDay));
        }
        header.demand(id(), mapping.of("country"));
    }

    @Override
    public String id() {
        return mapping.of("id");
    }

    /** What the export has defused for spreadsheets becomes what it was. */
    @Override
    public String plain(String cell) {
        return SafeCell.restored(cell);
    }

    @Override
    public Entry read(Cells cells, NamedDivisions divisions) {
        String id = cells.demanded(id());
        Category category = constant(cells, "category", Category.class).orElse(Category.ATTACK);
        ViolenceType violence = constant(cells, "violence_type", ViolenceType.class).orElse(null);
        return new Entry(id, category, eventType(cells), violence, new Dates(mapping, cells).when(), where(cells, divisions),
                parties(cells), tolls(cells));
    }

    private String eventType(Cells cells) {
        String type = cells.text(mapping.of("event_type"));
        if (type != null && !EventType.Known.all().contains(type)) {
            cells.warn(mapping.of("event_type"), RemarkMessages::noType);
            return null;
        }
        return type;
    }

    private Where where(Cells cells, NamedDivisions divisions) {
        Optional<Where.Precision> stated = constant(cells, "place_precision", Where.Precision.class);
        boolean anywhere = stated.filter(precision -> precision == Where.Precision.INTERNATIONAL).isPresent();
        String country = country(cells, anywhere);
        Spot spot = Spot.of(cells, mapping.of("lat"), mapping.of("lon"), anywhere ? null : country);
        String division = cells.text(mapping.of("admin1"));
        Optional<String> admin1 = country == null || division == null ? Optional.empty() : divisions.code(country, division);
        if (country != null && division != null && admin1.isEmpty()) {
            cells.warn(mapping.of("admin1"), RemarkMessages::noDivision);
        }
        String admin2 = cells.cut(mapping.of("admin2"), LONGEST_NAME);
        String place = cells.cut(mapping.of("place"), LONGEST_NAME);
        Where.Precision precision = stated.orElseGet(() -> spot.lat() != null || place != null ? Where.Precision.NEAR
                : admin2 != null ? Where.Precision.ADMIN2
                        : admin1.isPresent() ? Where.Precision.ADMIN1 : Where.Precision.COUNTRY);
        return new Where(country, admin1.orElse(null), admin2, place, spot.lat(), spot.lon(), precision);
    }

    private String country(Cells cells, boolean anywhere) {
        String column = mapping.of("country");
        String text = anywhere ? cells.text(column) : cells.demanded(column);
        if (text == null) {
            return null;
        }
        Optional<String> country = Countries.ofName(text).or(() -> Countries.ofIso3(text));
        if (country.isEmpty()) {
            cells.reject(column, RemarkMessages::writeCountry);
        }
        return country.orElse(null);
    }

    private List<Party> parties(Cells cells) {
        List<Party> parties = new ArrayList<>();
        add(parties, cells, "perpetrators", Role.PERPETRATOR);
        add(parties, cells, "targets", Role.TARGET);
        add(parties, cells, "parties", Role.PARTY);
        if (parties.size() > MOST_PARTIES) {
            cells.reject("row", say -> say.parties(parties.size(), MOST_PARTIES));
        }
        return parties;
    }

    /** Nothing says what an actor is; the one group that is always meant by its name are civilians. */
    private void add(List<Party> parties, Cells cells, String column, Role role) {
        String names = cells.text(mapping.of(column));
        if (names != null) {
            List<String> single = Arrays.stream(names.split(";", -1)).map(String::strip).filter(name -> !name.isEmpty())
                    .distinct().toList();
            if (single.stream().anyMatch(name -> name.length() > LONGEST_ACTOR)) {
                cells.reject(mapping.of(column), say -> say.longParty(LONGEST_ACTOR));
            }
            single.stream()
                    .map(name -> new Party(name,
                            name.equalsIgnoreCase("civilians") ? ActorKind.CIVILIANS : ActorKind.POLITICAL_MILITIA, role))
                    .forEach(parties::add);
        }
    }

    private List<Toll> tolls(Cells cells) {
        List<Toll> tolls = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            String column = WireNames.of(outcome);
            Integer low = cells.people(mapping.of(column + "_low"));
            Integer best = cells.people(mapping.of(column + "_best"));
            Integer high = cells.people(mapping.of(column + "_high"));
            if (low != null || best != null || high != null) {
                tolls.add(new Toll(null, Entry.ALL, outcome, low, best, high, null));
                warnOfRange(cells, mapping.of(column + "_best"), low, best, high);
            }
        }
        return tolls;
    }

    private static void warnOfRange(Cells cells, String column, Integer low, Integer best, Integer high) {
        if (isAbove(low, best) || isAbove(best, high) || isAbove(low, high)) {
            cells.warn(column, say -> say.range(String.valueOf(low), String.valueOf(best), String.valueOf(high)));
        }
    }

    private static boolean isAbove(Integer a, Integer b) {
        return a != null && b != null && a > b;
    }

    private <E extends Enum<E>> Optional<E> constant(Cells cells, String column, Class<E> type) {
        return Constants.read(cells, mapping.of(column), type);
    }
}
