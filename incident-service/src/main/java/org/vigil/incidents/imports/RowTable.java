package org.vigil.incidents.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.text.SentenceWriter;
import org.vigil.incidents.imports.row.Remark;

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

    /** The numbers of those rows of an import that were taken in under one of these ids, by that. */
    Map<String, Integer> numbers(UUID job, Collection<String> ids) {
        List<?> found = database.createNativeQuery("""
                select external_id, min(number) from data_import_row where import_id = ?1 and external_id = any(?2)
                  and outcome <> 'REJECTED' group by external_id""").setParameter(1, job)
                .setParameter(2, ids.toArray(String[]::new)).getResultList();
        Map<String, Integer> numbers = new HashMap<>();
        found.stream().map(Object[].class::cast).forEach(row -> numbers.put((String) row[0], (Integer) row[1]));
        return numbers;
    }

    /** All rows of a step in one statement. */
    void add(UUID job, List<RowResult> rows) {
        database.createNativeQuery(
                """
                        insert into data_import_row (import_id, number, outcome, external_id, incident_id, reasons, warnings, changed)
                        select ?1, r.number, r.outcome, r.external_id, r.incident, cast(r.reasons as jsonb), cast(r.warnings as jsonb),
                          string_to_array(r.changed, chr(10))
                        from unnest(cast(?2 as integer[]), cast(?3 as text[]), cast(?4 as text[]), cast(?5 as uuid[]), cast(?6 as text[]),
                          cast(?7 as text[]), cast(?8 as text[])) as r (number, outcome, external_id, incident, reasons, warnings, changed)""")
                .setParameter(1, job)
                .setParameter(2, rows.stream().map(RowResult::row).toArray(Integer[]::new))
                .setParameter(3, rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .setParameter(4, rows.stream().map(RowResult::externalId).toArray(String[]::new))
                .setParameter(5, rows.stream().map(RowResult::incident).toArray(UUID[]::new))
                .setParameter(6, rows.stream().map(row -> written(row.reasons())).toArray(String[]::new))
                .setParameter(7, rows.stream().map(row -> written(row.warnings())).toArray(String[]::new))
                .setParameter(8, rows.stream().map(RowResult::changed)
                        .map(changed -> changed.isEmpty() ? null : String.join("\n", changed)).toArray(String[]::new))
                .executeUpdate();
    }

    /** Up to {@code limit} of the rows that are asked for, in their order. */
    List<RowResult> page(UUID job, RowPage page, int limit) {
        String narrowed = (page.outcome() == null ? "" : " and outcome = :outcome")
                + (page.warned() ? " and warnings is not null" : "");
        var query = database.createNativeQuery("""
                select number, outcome, external_id, incident_id, cast(reasons as text), cast(warnings as text), changed
                from data_import_row where import_id = :import and number > :after%s order by number limit :limit"""
                .formatted(narrowed)).setParameter("import", job).setParameter("after", page.after())
                .setParameter("limit", limit);
        if (page.outcome() != null) {
            query.setParameter("outcome", page.outcome().name());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(this::result).toList();
    }

    private RowResult result(Object[] row) {
        return new RowResult((Integer) row[0], RowOutcome.valueOf((String) row[1]), (String) row[2], (UUID) row[3],
                row[6] == null ? List.of() : List.of((String[]) row[6]), remarks((String) row[4]), remarks((String) row[5]));
    }

    private List<Remark> remarks(String text) {
        try {
            return text == null ? List.of() : List.of(json.readValue(text, Remark[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The remarks on a row cannot be read", e);
        }
    }

    /** In every language, since whoever reads them may read any. */
    private String written(List<Remark> remarks) {
        try {
            return remarks.isEmpty() ? null
                    : json.writer().withAttribute(SentenceWriter.LANGUAGE, SentenceWriter.ALL).writeValueAsString(remarks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The remarks on a row cannot be written", e);
        }
    }
}
