package org.vigil.stats.cell;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.vigil.common.inbox.Receiving;

/**
 * Writes down the sums of all deltas through a moment, so that a count starts from there. A checkpoint is due when the deltas
 * behind the last one are a quarter of its cells; the one before it goes when the gap stays no wider than there are cells.
 */
@ApplicationScoped
public class Checkpoints {

    /** What is read together, the cells of a measure, is written together. */
    private static final String SUM = """
            insert into cell (rollup, measure, through, first, last, country, admin1, category, verification, violence_type,
              perpetrator, low, best, high, known)
            select :rollup, measure, :through, first, last, country, admin1, category, verification, violence_type, perpetrator,
              total(low), total(best), total(high), total(known)
            from (
              select measure, first, last, country, admin1, category, verification, violence_type, perpetrator, low, best, high,
                known
              from cell where rollup = :rollup and through = :last
              union all
              select measure, first, last, country, admin1, category, verification, violence_type, perpetrator, low, best, high,
                known
              from cell_delta where rollup = :rollup and known_at > :last and known_at <= :through) part
            group by 2, 4, 5, 6, 7, 8, 9, 10, 11
            having total(low) <> 0 or total(best) <> 0 or total(high) <> 0 or total(known) <> 0
            order by measure""";

    private final EntityManager entities;
    private final Receiving receiving;

    Checkpoints(EntityManager entities, Receiving receiving) {
        this.entities = entities;
        this.receiving = receiving;
    }

    /**
     * Writes the next checkpoint of a roll-up, if one is due.
     *
     * @param read the moment through which everything has been read; no checkpoint is made of what came later
     * @return whether one was due, so that the next may be too
     */
    @Transactional
    public boolean write(Rollup rollup, Instant read) {
        Checkpoint last = last(rollup);
        Optional<Instant> through = delta(last, last.tail(), read).map(tail -> delta(last, last.gap(), read).orElse(tail));
        if (through.isPresent()) {
            receiving.pause();
            // Another replica may have written it meanwhile.
            if (last(rollup).id.equals(last.id)) {
                write(last, through.get());
            }
        }
        return through.isPresent();
    }

    private void write(Checkpoint last, Instant through) {
        int cells = between(SUM, last, through).executeUpdate();
        long deltas = ((Number) between("""
                select count(*) from cell_delta where rollup = :rollup and known_at > :last and known_at <= :through""", last,
                through).getSingleResult()).longValue();
        Checkpoint next = new Checkpoint(last.id.rollup(), through, cells, deltas);
        if (next.replaces(last)) {
            next.deltas += last.deltas;
            entities.createNativeQuery("delete from cell where rollup = :rollup and through = :last")
                    .setParameter("rollup", last.id.rollup().name()).setParameter("last", last.id.through()).executeUpdate();
            entities.remove(last);
        }
        entities.persist(next);
    }

    private Query between(String sql, Checkpoint last, Instant through) {
        return entities.createNativeQuery(sql).setParameter("rollup", last.id.rollup().name())
                .setParameter("last", last.id.through()).setParameter("through", through);
    }

    private Checkpoint last(Rollup rollup) {
        return entities.createQuery("from Checkpoint c where c.id.rollup = ?1 order by c.id.through desc", Checkpoint.class)
                .setParameter(1, rollup).setMaxResults(1).getResultStream().findFirst()
                .orElseGet(() -> Checkpoint.none(rollup));
    }

    /** When the delta that stands at that place behind a checkpoint was known; empty while there are not so many. */
    private Optional<Instant> delta(Checkpoint last, long place, Instant read) {
        return entities.createNativeQuery("""
                select known_at from cell_delta where rollup = :rollup and known_at > :last and known_at <= :through
                order by known_at offset :place limit 1""")
                .setParameter("rollup", last.id.rollup().name()).setParameter("last", last.id.through())
                .setParameter("through", read).setParameter("place", place)
                .getResultStream().map(Instant.class::cast).findFirst();
    }
}
