package org.vigil.stats.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.difference.ChangedIncident.Given;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.StandingSql;

import io.agroal.api.AgroalDataSource;

/** Lists what is behind a difference, with what each gave before and gives after. */
@ApplicationScoped
class ChangedIncidents {

    private final AgroalDataSource database;

    ChangedIncidents(AgroalDataSource database) {
        this.database = database;
    }

    Page<ChangedIncident> page(Compared compared, PageRequest request) {
        List<Thing> found = DifferenceSql.things(compared, request.after().orElse(null), request.limit() + 1)
                .list(database, Thing::of);
        Page<Thing> page = Page.of(found, request.limit(), Thing::id);
        List<String> ids = page.items().stream().map(thing -> thing.id.toString()).toList();
        Map<UUID, List<Given>> before = given(compared.before(), ids);
        Map<UUID, List<Given>> after = given(compared.after(), ids);
        return page.map(thing -> new ChangedIncident(thing.id, thing.kind, thing.before, thing.after,
                before.getOrDefault(thing.id, List.of()), after.getOrDefault(thing.id, List.of())));
    }

    private Map<UUID, List<Given>> given(Question question, List<String> ids) {
        Query query = new Query();
        StandingSql.add(query, question, "f.id = any(?::uuid[])", ids);
        Map<UUID, List<Given>> given = new HashMap<>();
        query.add(" order by 1, 3").list(database, row -> given
                .computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                .add(new Given(Place.of(row, question), Place.amount(row, question))));
        return given;
    }

    private record Thing(UUID id, Kind kind, Integer before, int after) {

        static Thing of(ResultSet row) throws SQLException {
            return new Thing(row.getObject("id", UUID.class), WireNames.parameter(Kind.class, "kind", row.getString("kind")),
                    row.getObject("revision_before", Integer.class), row.getInt("revision_after"));
        }
    }
}
