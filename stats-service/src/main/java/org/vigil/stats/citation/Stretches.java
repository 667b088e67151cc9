package org.vigil.stats.citation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.stats.behind.Counting;
import org.vigil.stats.measure.Query;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Keeps the lists of revisions behind numbers. The list itself is kept, and not only a digest of it: what was counted could be
 * found again by its as-of moment alone only if nothing ever arrived late, and what arrived late could not be told from the
 * rest.
 */
@ApplicationScoped
class Stretches {

    /** The most revisions behind one number. */
    static final int MOST = 2_000_000;
    /** So many stretches are written in one transaction, which then takes milliseconds. */
    private static final int AT_ONCE = 16;

    private final AgroalDataSource database;

    Stretches(AgroalDataSource database) {
        this.database = database;
    }

    /** Id and revision of all that is counted, by id. */
    static Query revisions(List<Counting> countings) {
        Query all = new Query().add("select id, revision from (");
        for (int i = 0; i < countings.size(); i++) {
            all.add(i == 0 ? "(" : " union (").add(countings.get(i).revisions()).add(")");
        }
        return all.add(") counted");
    }

    /** Keeps all that is counted, as the running transaction sees it; a 400 when it is more than {@link #MOST}. */
    Behind keep(List<Counting> countings) {
        Writer writer = new Writer();
        revisions(countings).add(" order by id, revision").each(database, row -> writer.add(Revision.of(row)));
        return writer.close();
    }

    /** The revisions behind a citation, by id, from behind the given id: those of whole stretches, until they are enough. */
    List<Revision> read(UUID citation, UUID after, int enough) {
        List<Revision> revisions = new ArrayList<>();
        UUID from = after;
        int before = -1;
        while (revisions.size() < enough && revisions.size() > before) {
            before = revisions.size();
            new Query().add("""
                    select s.ids, s.revisions from citation_stretch c join revision_stretch s on s.sha256 = c.sha256
                    where c.citation = ? and c.last_id > ? order by c.last_id limit ?""", citation, from, AT_ONCE)
                    .each(database, row -> revisions.addAll(Stretch.read(row, after)));
            from = revisions.isEmpty() ? from : revisions.get(revisions.size() - 1).id();
        }
        return revisions;
    }

    /** Cuts a list while it is read. */
    private final class Writer {

        private final Sha256 digest = new Sha256();
        private final List<Stretch.Closed> closed = new ArrayList<>();
        private List<Stretch> open = new ArrayList<>();
        private long count;

        boolean add(Revision revision) {
            if (++count > MOST) {
                throw Problems.invalidParameter("from", Sentence.of(CitationMessages.class, say -> say.tooMany(MOST)));
            }
            if (open.isEmpty() || last().endsBefore(revision)) {
                writeWhenMany();
                open.add(new Stretch());
            }
            last().add(revision);
            digest.add(revision.line());
            return true;
        }

        private Stretch last() {
            return open.get(open.size() - 1);
        }

        private void writeWhenMany() {
            if (open.size() == AT_ONCE) {
                write();
            }
        }

        private void write() {
            List<Stretch.Closed> written = open.stream().map(Stretch::close).toList();
            Stretches.this.write(open, written);
            closed.addAll(written);
            open = new ArrayList<>();
        }

        Behind close() {
            if (!open.isEmpty()) {
                write();
            }
            return new Behind(count, digest.hex(), closed);
        }
    }

    private void write(List<Stretch> stretches, List<Stretch.Closed> closed) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                            insert into revision_stretch (sha256, ids, revisions) values (decode(?, 'hex'), ?, ?)
                            on conflict on constraint revision_stretch_pk do nothing""")) {
                for (int i = 0; i < stretches.size(); i++) {
                    insert.setString(1, closed.get(i).sha256());
                    insert.setArray(2, connection.createArrayOf("uuid", stretches.get(i).ids()));
                    insert.setArray(3, connection.createArrayOf("integer", stretches.get(i).numbers()));
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException("What is behind a number could not be kept", e);
            }
        });
    }
}
