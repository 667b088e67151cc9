package org.vigil.stats.check;

import java.util.List;

import org.vigil.stats.statement.Statement;

/** One way in which a statement can be checked without knowing anything else; all reckoning is exact. */
interface FigureRule {

    /** Under which it is told. */
    String name();

    /** What the rule says of the statement; nothing where it does not apply. */
    List<Check> check(Statement statement);
}
