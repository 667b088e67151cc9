package org.vigil.incidents.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.common.audit.AuditChain;
import org.vigil.incidents.incident.ViolenceType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the rows of a scheme said when they were imported last, and what was made of them. */
@ApplicationScoped
class ImportedRows {

    private final EntityManager database;
    private final ObjectMapper json;
    private final AuditChain key;

    ImportedRows(EntityManager database, ObjectMapper json, AuditChain key) {
        this.database = database;
        this.json = json;
        this.key = key;
    }

    /**
     * A row that was imported before.
     *
     * @param same whether it reads the same now
     * @param verbatim what it read; null where it reads the same now
     * @param withdrawn whether it had left its source's file and was withdrawn for that
     */
    record Known(String source, UUID claim, UUID incident, boolean same, Map<String, String> verbatim, ViolenceType violence,
            boolean withdrawn) {
    }

    /** A row and what is made of it. */
    record Made(Draft draft, UUID claim, UUID incident) {
    }

    /** Those of the rows that were imported before, by their ids. */
    Map<String, Known> known(String scheme, Collection<ReadRow> rows) {
        List<?> found = database.createNativeQuery(
                """
                        select r.external_id, r.source, r.claim_id, r.incident_id, same.digest,
                          case when not same.digest then cast(r.columns as text) end, r.violence_type, r.withdrawn
                        from unnest(cast(?2 as text[]), cast(?3 as bytea[]), cast(?4 as bytea[])) as n (id, plain, keyed)
                        join imported_row r on r.scheme = ?1 and r.external_id = n.id
                        cross join lateral (select r.digest = case when r.digest_keyed then n.keyed else n.plain end) as same (digest)""")
                .setParameter(1, scheme)
                .setParameter(2, rows.stream().map(ReadRow::externalId).toArray(String[]::new))
                .setParameter(3, rows.stream().map(ReadRow::digest).toArray(byte[][]::new))
                .setParameter(4, rows.stream().map(row -> keyed(row.digest())).toArray(byte[][]::new)).getResultList();
        Map<String, Known> known = new HashMap<>();
        found.stream().map(Object[].class::cast).forEach(row -> known.put((String) row[0],
                new Known((String) row[1], (UUID) row[2], (UUID) row[3], (Boolean) row[4], read((String) row[5]),
                        row[6] == null ? null : ViolenceType.valueOf((String) row[6]), (Boolean) row[7])));
        return known;
    }

    /** Notes rows that are new, or that read differently than before. */
    void note(Import job, List<Made> rows) {
        database.createNativeQuery(
                """
                        insert into imported_row (scheme, external_id, source, incident_id, claim_id, import_id, digest, violence_type, columns,
                          withdrawn, digest_keyed)
                        select ?1, n.id, ?2, n.incident, n.claim, ?3, n.digest, n.violence, cast(n.columns as jsonb), false, true
                        from unnest(cast(?4 as text[]), cast(?5 as uuid[]), cast(?6 as uuid[]), cast(?7 as bytea[]), cast(?8 as text[]),
                          cast(?9 as text[])) as n (id, incident, claim, digest, violence, columns)
                        on conflict on constraint imported_row_pk do update set import_id = excluded.import_id, digest = excluded.digest,
                          digest_keyed = true,
                          violence_type = excluded.violence_type, columns = excluded.columns, withdrawn = false""")
                .setParameter(1, job.scheme).setParameter(2, job.source).setParameter(3, job.id)
                .setParameter(4, rows.stream().map(made -> made.draft().row().externalId()).toArray(String[]::new))
                .setParameter(5, rows.stream().map(Made::incident).toArray(UUID[]::new))
                .setParameter(6, rows.stream().map(Made::claim).toArray(UUID[]::new))
                .setParameter(7, rows.stream().map(made -> keyed(made.draft().row().digest())).toArray(byte[][]::new))
                .setParameter(8, rows.stream().map(made -> made.draft().violence())
                        .map(violence -> violence == null ? null : violence.name()).toArray(String[]::new))
                .setParameter(9, rows.stream().map(made -> written(made.draft().row().verbatim())).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Gives rows that an earlier version wrote the digests that tell nothing without the key.
     *
     * @return how many, up to {@code limit}
     */
    int keyPlainDigests(int limit) {
        List<?> plain = database.createNativeQuery("""
                select scheme, external_id, digest from imported_row where not digest_keyed order by scheme, external_id
                limit ?1 for update skip locked""").setParameter(1, limit).getResultList();
        List<Object[]> rows = plain.stream().map(Object[].class::cast).toList();
        if (!rows.isEmpty()) {
            database.createNativeQuery("""
                    update imported_row r set digest = n.digest, digest_keyed = true
                    from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bytea[])) as n (scheme, id, digest)
                    where r.scheme = n.scheme and r.external_id = n.id""")
                    .setParameter(1, rows.stream().map(row -> row[0]).toArray(String[]::new))
                    .setParameter(2, rows.stream().map(row -> row[1]).toArray(String[]::new))
                    .setParameter(3, rows.stream().map(row -> keyed((byte[]) row[2])).toArray(byte[][]::new))
                    .executeUpdate();
        }
        return rows.size();
    }

    /** What is stored of a digest: who knows the row but for a name, and not the key, cannot try names on it. */
    private byte[] keyed(byte[] digest) {
        return key.of("imported row", digest);
    }

    private Map<String, String> read(String columns) {
        try {
            return columns == null ? null : json.readValue(columns, new TypeReference<Map<String, String>>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The columns of an imported row cannot be read", e);
        }
    }

    private String written(Map<String, String> verbatim) {
        try {
            return json.writeValueAsString(verbatim);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The columns of an imported row cannot be written", e);
        }
    }
}
