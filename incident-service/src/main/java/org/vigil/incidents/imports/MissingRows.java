package org.vigil.incidents.imports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The rows that a source's earlier files had and an import's file has not, not even as a row that was rejected, although it
 * speaks of their country and their days.
 */
@ApplicationScoped
class MissingRows {

    private static final String MISSING = """
            from imported_row r join claim c on c.id = r.claim_id
            where r.scheme = :scheme and r.source = :source and not r.withdrawn and r.external_id > :after
            and exists (select from jsonb_to_recordset(cast(:covers as jsonb)) as s (country text, "from" date, "to" date)
              where s.country is not distinct from c.country and c.from_day between s."from" and s."to")
            and not exists (select 1 from data_import_row w where w.import_id = :import and w.external_id = r.external_id)""";

    private final EntityManager database;
    private final ObjectMapper json;

    MissingRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Up to {@code limit} of them behind an id, in the order of their ids. */
    List<MissingRow> after(Import job, String after, int limit) {
        return rows(of(job, after, "select r.external_id, c.incident_id, r.claim_id " + MISSING
                + " order by r.external_id limit :limit").setParameter("limit", limit));
    }

    /** Those of them that have one of these ids. */
    List<MissingRow> among(Import job, Collection<String> ids) {
        return rows(of(job, "", "select r.external_id, c.incident_id, r.claim_id " + MISSING
                + " and r.external_id = any(:ids) order by r.external_id").setParameter("ids", ids.toArray(String[]::new)));
    }

    /** How many there are. */
    long count(Import job) {
        return ((Number) of(job, "", "select count(*) " + MISSING).getSingleResult()).longValue();
    }

    /** Notes that a row was withdrawn, so that it is not offered again. */
    void withdrawn(Import job, String id) {
        database.createNativeQuery("update imported_row set withdrawn = true where scheme = ?1 and external_id = ?2")
                .setParameter(1, job.scheme).setParameter(2, id).executeUpdate();
    }

    private Query of(Import job, String after, String query) {
        return database.createNativeQuery(query).setParameter("scheme", job.scheme).setParameter("source", job.source)
                .setParameter("after", after).setParameter("import", job.id).setParameter("covers", written(job.covers));
    }

    private String written(List<Covered> covers) {
        try {
            return json.writeValueAsString(covers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Countries and days can be written", e);
        }
    }

    private static List<MissingRow> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new MissingRow((String) row[0], (UUID) row[1], (UUID) row[2]))
                .toList();
    }
}
