package org.vigil.stats.cell;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Says that the sums of all deltas of a roll-up through a moment are written down. */
@Entity
@Table(name = "cell_checkpoint")
class Checkpoint {

    /** Fewer deltas than these are added up as fast as a checkpoint is read. */
    private static final long LEAST = 1_000;

    private static final long TAIL = 4;

    @EmbeddedId
    Id id;

    /** How many rows it has. */
    long cells;

    /** How many deltas lie between the checkpoint before and it. */
    long deltas;

    protected Checkpoint() {
    }

    Checkpoint(Rollup rollup, Instant through, long cells, long deltas) {
        this.id = new Id(rollup, through);
        this.cells = cells;
        this.deltas = deltas;
    }

    /** What stands before the first. */
    static Checkpoint none(Rollup rollup) {
        return new Checkpoint(rollup, Instant.EPOCH, 0, 0);
    }

    /** How many deltas may lie between two checkpoints: no more than are added up as fast as the cells. */
    long gap() {
        return Math.max(LEAST, cells);
    }

    /** How many deltas may be behind the last one before the next is due. */
    long tail() {
        return Math.max(LEAST, cells / TAIL);
    }

    /** Takes the place of the one before, when the gap stays narrow enough. */
    boolean replaces(Checkpoint before) {
        return before.deltas > 0 && before.deltas + deltas <= gap();
    }

    /**
     * Which it is.
     *
     * @param rollup of which roll-up
     * @param through the last moment whose deltas are in it
     */
    @Embeddable
    record Id(@Enumerated(EnumType.STRING) Rollup rollup, Instant through) {
    }
}
