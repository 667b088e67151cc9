package org.vigil.stats.figure;

import java.util.List;

/** One way in which a statement can be checked without knowing anything else; all reckoning is exact. */
interface FigureRule {

    /** What the rule says of the statement; nothing where it does not apply. */
    List<Check> check(Statement statement);
}
