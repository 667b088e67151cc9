package org.vigil.sources.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The sources that have come to a new name, and how far reports from before have been looked at again for it. */
@ApplicationScoped
public class NewNames {

    /** A report that cannot be looked at so often is passed over. */
    private static final int ATTEMPTS = 5;

    private final EntityManager database;

    NewNames(EntityManager database) {
        this.database = database;
    }

    /**
     * A name of which the reports are to be looked at again.
     *
     * @param source whose
     * @param number the place of the name among those of the source, from 0
     * @param name folded; null where the source has no more
     * @param after the last report that was looked at for it, or null
     * @param lookedAt how many were
     */
    public record Turn(UUID source, int number, String name, UUID after, int lookedAt) {
    }

    /** Begins with the names of a source that everybody may know: protected ones are never recognised in a text. */
    void add(Source source) {
        if (!source.isProtected()) {
            database.createNativeQuery("""
                    insert into source_naming (source_id, name_number, looked_at, attempts) values (?1, 0, 0, 0)
                    on conflict (source_id) do update set name_number = 0, after_id = null, looked_at = 0, attempts = 0""")
                    .setParameter(1, source.id).executeUpdate();
        }
    }

    /** Whose turn it is; empty where all names are known. */
    public Optional<Turn> next() {
        List<?> rows = database.createNativeQuery("""
                select n.source_id, n.name_number, (select folded from source_name where source_id = n.source_id
                  order by folded offset n.name_number limit 1) as folded, n.after_id, n.looked_at
                from source_naming n order by n.position limit 1""").getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Turn((UUID) row[0], (Integer) row[1], (String) row[2], (UUID) row[3], (Integer) row[4]))
                .findFirst();
    }

    /**
     * Ends a turn within the running transaction.
     *
     * @param report the one that is being looked at; null where there is none left for this name
     * @return false where another replica has had the turn, or the source has changed again
     */
    public boolean end(Turn turn, UUID report) {
        String change = turn.name == null ? "delete from source_naming"
                : report == null
                        ? "update source_naming set name_number = name_number + 1, after_id = null, looked_at = 0, attempts = 0"
                        : "update source_naming set after_id = :report, looked_at = looked_at + 1, attempts = 0";
        var query = database.createNativeQuery(change
                + " where source_id = :source and name_number = :number and after_id is not distinct from cast(:after as uuid)")
                .setParameter("source", turn.source).setParameter("number", turn.number).setParameter("after", turn.after);
        if (report != null) {
            query.setParameter("report", report);
        }
        return query.executeUpdate() == 1;
    }

    /** Other sources have their turn before it is tried again, and after some attempts the next report has. */
    public void fail(Turn turn, UUID report) {
        database.createNativeQuery(
                """
                        update source_naming set position = default, attempts = case when attempts + 1 < ?5 then attempts + 1 else 0 end,
                          after_id = case when attempts + 1 < ?5 then after_id else cast(?2 as uuid) end
                        where source_id = ?1 and name_number = ?3 and after_id is not distinct from cast(?4 as uuid)""")
                .setParameter(1, turn.source).setParameter(2, report).setParameter(3, turn.number).setParameter(4, turn.after)
                .setParameter(5, ATTEMPTS).executeUpdate();
    }
}
