package org.vigil.sources.batch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What became of each row. */
@ApplicationScoped
class RowTable {

    private final EntityManager database;
    private final ObjectMapper json;

    RowTable(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** All rows of a step in one statement, in place of what became of them when the batch was worked through before. */
    void add(UUID batch, List<RowResult> rows) {
        database.createNativeQuery("""
                insert into report_batch_row (batch_id, number, state, report_id, violations)
                select ?1, r.number, r.state, r.report, coalesce(r.violations, '[]')
                from unnest(?2, ?3, ?4, cast(?5 as jsonb[])) as r (number, state, report, violations)
                on conflict (batch_id, number) do update
                set state = excluded.state, report_id = excluded.report_id, violations = excluded.violations""")
                .setParameter(1, batch)
                .setParameter(2, rows.stream().map(RowResult::row).toArray(Integer[]::new))
                .setParameter(3, rows.stream().map(row -> row.state().name()).toArray(String[]::new))
                .setParameter(4, rows.stream().map(RowResult::report).toArray(UUID[]::new))
                .setParameter(5, rows.stream().map(row -> row.violations().isEmpty() ? null : written(row.violations()))
                        .toArray(String[]::new))
                .executeUpdate();
    }

    /** The rows from one to another that were taken in when the batch was worked through before, by their numbers. */
    Map<Integer, RowResult> takenIn(UUID batch, int first, int last) {
        List<?> rows = database.createNativeQuery("""
                select number, state, report_id, '[]' from report_batch_row
                where batch_id = ?1 and number between ?2 and ?3 and state <> 'REJECTED'""")
                .setParameter(1, batch).setParameter(2, first).setParameter(3, last).getResultList();
        return rows.stream().map(Object[].class::cast).map(this::result)
                .collect(Collectors.toMap(RowResult::row, Function.identity()));
    }

    /** Up to {@code limit} rows behind one, in their order; of every state where none is asked for. */
    List<RowResult> after(UUID batch, RowState state, int after, int limit) {
        String ofState = state == null ? "" : " and state = :state";
        var query = database.createNativeQuery("""
                select number, state, report_id, cast(violations as text) from report_batch_row
                where batch_id = :batch and number > :after%s order by number limit :limit""".formatted(ofState))
                .setParameter("batch", batch).setParameter("after", after).setParameter("limit", limit);
        if (state != null) {
            query.setParameter("state", state.name());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(this::result).toList();
    }

    private RowResult result(Object[] row) {
        try {
            return new RowResult((Integer) row[0], RowState.valueOf((String) row[1]), (UUID) row[2],
                    List.of(json.readValue((String) row[3], RowResult.RowViolation[].class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The reasons of a rejected row cannot be read", e);
        }
    }

    private String written(List<RowResult.RowViolation> violations) {
        try {
            return json.writeValueAsString(violations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The reasons of a rejected row cannot be written", e);
        }
    }
}
