package org.vigil.sources.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Bytes by their hash, and which revision of which report they show. */
@ApplicationScoped
class EvidenceTable {

    private final EntityManager database;

    EvidenceTable(EntityManager database) {
        this.database = database;
    }

    void keep(String sha256, byte[] content) {
        database.createNativeQuery("insert into evidence (sha256, content) values (?1, ?2) on conflict do nothing")
                .setParameter(1, sha256).setParameter(2, content).executeUpdate();
    }

    void attach(UUID id, UUID report, int revision, String sha256, Evidence evidence) {
        database.createNativeQuery("""
                insert into report_evidence (id, report_id, revision, sha256, url, media_type, fetched_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""")
                .setParameter(1, id).setParameter(2, report).setParameter(3, revision).setParameter(4, sha256)
                .setParameter(5, evidence.url()).setParameter(6, evidence.mediaType()).setParameter(7, evidence.fetchedAt())
                .executeUpdate();
    }

    /** The id of the report's source; empty where there is no such report. */
    Optional<UUID> sourceOf(UUID report) {
        return first(database.createNativeQuery("select source_id from report where id = ?1")
                .setParameter(1, report).getResultList()).map(UUID.class::cast);
    }

    List<EvidenceView> newestFirst(UUID report, UUID after, int limit) {
        List<?> rows = database.createNativeQuery("""
                select r.id, r.revision, r.sha256, r.url, r.media_type, octet_length(e.content), r.fetched_at
                from report_evidence r join evidence e on e.sha256 = r.sha256
                where r.report_id = ?1 and (cast(?2 as uuid) is null or r.id < ?2) order by r.id desc limit ?3""")
                .setParameter(1, report).setParameter(2, after).setParameter(3, limit).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new EvidenceView((UUID) row[0], (Integer) row[1],
                (String) row[2], (String) row[3], (String) row[4], ((Number) row[5]).longValue(), (Instant) row[6])).toList();
    }

    /** Whether its bytes went with a name that was erased. */
    boolean isErased(String sha256) {
        return !database.createNativeQuery("select 1 from evidence where sha256 = ?1 and erased").setParameter(1, sha256)
                .getResultList().isEmpty();
    }

    /** The bytes as they are stored, where they are evidence of that report. */
    Optional<byte[]> content(UUID report, String sha256) {
        return first(database.createNativeQuery("""
                select content from evidence e where sha256 = ?2
                and exists (select 1 from report_evidence r where r.report_id = ?1 and r.sha256 = e.sha256)""")
                .setParameter(1, report).setParameter(2, sha256).getResultList()).map(byte[].class::cast);
    }

    private static Optional<Object> first(List<?> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }
}
