package org.vigil.stats.bulletin.ready;

import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Selection;

/** A bulletin over any days and filters. Every bean of this type can be asked for by its name. */
interface ReadyBulletin {

    /** What it is. */
    Description description();

    /**
     * Its tables.
     *
     * @param selection over what, with a first and a last day
     * @throws org.vigil.common.problem.Refusal a 400 that names the parameter which does not fit it
     */
    List<Table> tables(Selection selection);

    /** What of the selection restricts every table alike; the tables say the rest. */
    default Selection filtered(Selection selection) {
        return selection;
    }

    /**
     * What a bulletin is.
     *
     * @param name the last part of its address
     * @param title its heading
     * @param counts what it counts, in whole sentences
     * @param follows whose practice it follows
     * @param needs what has to be given beside the days, in whole sentences
     * @param example parameters to try
     */
    record Description(String name, Sentence title, Sentence counts, Sentence follows, Sentence needs, String example) {
    }
}
