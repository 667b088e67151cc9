package org.vigil.sources.lineage;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.vigil.sources.report.ReportText;

/** The MinHash bins of all reports, and which reports share some. */
@ApplicationScoped
class Fingerprints {

    /** A bin that more reports share is boilerplate: its newest are looked at and weigh little. */
    private static final int MOST_OF_A_BIN = 64;
    private static final int MOST_CANDIDATES = 20;

    static final String LOOK_UP = """
            select r.report_id, r.bin from unnest(cast(?1 as integer[])) as asked(bin) cross join lateral (
              select b.report_id, b.bin from report_bin b where b.bin = asked.bin order by b.report_id desc limit %d) r
            where r.report_id <> ?2""".formatted(MOST_OF_A_BIN);

    private final EntityManager database;

    Fingerprints(EntityManager database) {
        this.database = database;
    }

    /** A report that shares bins. */
    record Similar(ReportText text, Candidate candidate) {
    }

    /** Remembers the bins of a report in place of those it had. */
    void put(UUID report, int[] bins) {
        database.createNativeQuery("""
                delete from report_bin where report_id = ?1
                and bin in (select unnest(bins) from report_fingerprint where report_id = ?1)""")
                .setParameter(1, report).executeUpdate();
        database.createNativeQuery("""
                insert into report_fingerprint (report_id, bins) values (?1, cast(?2 as integer[]))
                on conflict (report_id) do update set bins = excluded.bins""")
                .setParameter(1, report).setParameter(2, array(bins)).executeUpdate();
        database.createNativeQuery("""
                insert into report_bin (bin, report_id) select unnest(cast(?2 as integer[])), ?1""")
                .setParameter(1, report).setParameter(2, array(bins)).executeUpdate();
    }

    /** The few reports that are most likely to share text with that one. */
    List<Similar> similar(UUID report, int[] bins) {
        if (bins.length == 0) {
            return List.of();
        }
        List<?> rows = database.createNativeQuery(LOOK_UP).setParameter(1, array(bins)).setParameter(2, report).getResultList();
        Map<Object, Long> sizes = rows.stream()
                .collect(Collectors.groupingBy(row -> ((Object[]) row)[1], Collectors.counting()));
        Map<UUID, Double> weights = new HashMap<>();
        for (Object row : rows) {
            weights.merge((UUID) ((Object[]) row)[0], 1.0 / sizes.get(((Object[]) row)[1]), Double::sum);
        }
        List<UUID> best = weights.entrySet().stream().sorted(Map.Entry.<UUID, Double> comparingByValue().reversed())
                .limit(MOST_CANDIDATES).map(Map.Entry::getKey).toList();
        return best.isEmpty() ? List.of() : texts(best);
    }

    private List<Similar> texts(List<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        List<?> rows = database.createNativeQuery("""
                select r.id, r.source_id, r.published_on, r.language, r.headline, left(r.body, ?2), r.lineage, o.id as of_id,
                  o.published_on as of_published_on
                from report r left join report o on o.id = r.lineage_of
                where r.id = any (cast(?1 as uuid[])) and r.body is not null""")
                .setParameter(1, array).setParameter(2, Reading.MOST_CHARACTERS).getResultList();
        return rows.stream().map(row -> similar((Object[]) row)).toList();
    }

    private static Similar similar(Object[] row) {
        return new Similar(new ReportText((UUID) row[0], (UUID) row[1], day(row[2]), (String) row[3], (String) row[4],
                (String) row[5], List.of()), new Candidate((String) row[6], (UUID) row[7], day(row[8])));
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String array(int[] bins) {
        return Arrays.toString(bins).replace('[', '{').replace(']', '}');
    }
}
