package org.vigil.stats.behind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.vigil.stats.measure.Query;

/**
 * How the numbers of an answer are added up: over which revisions, and what each of them gives. Of an answer to an ordinary
 * question it is a {@link QuestionCounting}.
 */
public interface Counting {

    /** Selects id and revision of all that is counted anywhere in the answer, in any order. */
    Query revisions();

    /**
     * Selects what these revisions give, for {@link #part}. They count whether or not they were known at the moment that is
     * asked for, if they are counted at all.
     */
    Query parts(List<UUID> ids, List<Integer> revisions);

    /** Reads a row of {@link #parts}. */
    Part part(ResultSet row) throws SQLException;

    /**
     * The table that holds every revision of what is counted: id, revision, known_at, counted, change, change_id, verification.
     */
    String history();

    /** Where one thing of what is counted is shown now. */
    String address(UUID id);
}
