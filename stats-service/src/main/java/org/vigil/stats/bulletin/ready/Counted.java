package org.vigil.stats.bulletin.ready;

import java.util.List;
import java.util.Objects;

import org.vigil.stats.behind.UnallocatedRow;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.series.SeriesView;

/**
 * A number of which bulletins tell: one group of an answer, or the whole of one that is not split.
 *
 * @param question what is asked
 * @param group the group that is meant; null where the question has none
 */
record Counted(Question question, String group) {

    /** Everything that is selected. */
    static Counted all(Measure measure, Selection selection) {
        return new Counted(new Question(measure, Bucket.ALL, null, selection), null);
    }

    /** What an actor claims itself, whoever is held to have done it; what all claim where no perpetrator is selected. */
    static Counted claims(Bucket bucket, Selection selection) {
        List<String> actor = selection.valuesOf(Dimension.PERPETRATOR);
        return actor.isEmpty() ? new Counted(new Question(Measure.CLAIMS, bucket, null, selection), null)
                : new Counted(new Question(Measure.CLAIMS, bucket, Dimension.ACTOR, selection.without(Dimension.PERPETRATOR)),
                        actor.get(0));
    }

    boolean isMeant(String other) {
        return Objects.equals(group, other);
    }

    /** The count in an answer over the whole window; nothing where nothing is counted. */
    Cell.Count in(SeriesView series) {
        return series.rows().stream().filter(row -> isMeant(row.group())).findFirst().map(Counts::of).orElse(Cell.Count.NONE);
    }

    /** What of it stands in no row. */
    List<UnallocatedRow> in(List<UnallocatedRow> unallocated) {
        return unallocated.stream().filter(entry -> isMeant(entry.group())).toList();
    }
}
