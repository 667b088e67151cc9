package org.vigil.sources.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The text of each revision that changed it. */
@ApplicationScoped
class ReportTexts {

    private final EntityManager database;

    ReportTexts(EntityManager database) {
        this.database = database;
    }

    /** What a report read. */
    record Text(String headline, String body) {

        static final Text NONE = new Text(null, null);
    }

    void keep(Report report) {
        database.createNativeQuery("insert into report_text (report_id, revision, headline, body) values (?1, ?2, ?3, ?4)")
                .setParameter(1, report.id).setParameter(2, report.revision)
                .setParameter(3, report.headline).setParameter(4, report.body()).executeUpdate();
    }

    /** The text at a revision; empty before the first. */
    Optional<Text> at(UUID report, int revision) {
        List<?> rows = database.createNativeQuery("""
                select headline, body from report_text where report_id = ?1 and revision <= ?2
                order by revision desc limit 1""")
                .setParameter(1, report).setParameter(2, revision).getResultList();
        return rows.stream().findFirst().map(row -> new Text((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }
}
