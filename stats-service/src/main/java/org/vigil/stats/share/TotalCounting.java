package org.vigil.stats.share;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.vigil.stats.behind.Counting;
import org.vigil.stats.behind.Part;
import org.vigil.stats.behind.QuestionCounting;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Question;

/** How the whole is counted of which each group has a share: everything inside the window, once. */
final class TotalCounting implements Counting {

    private final QuestionCounting whole;

    TotalCounting(Question question) {
        whole = new QuestionCounting(question.whole(), "total", "total", bucket -> null);
    }

    @Override
    public Query revisions() {
        return whole.revisions();
    }

    @Override
    public Query parts(List<UUID> ids, List<Integer> revisions) {
        return new Query().add("select * from (").add(whole.parts(ids, revisions)).add(") inside where not cut");
    }

    @Override
    public Part part(ResultSet row) throws SQLException {
        return whole.part(row);
    }

    @Override
    public String history() {
        return whole.history();
    }

    @Override
    public String address(UUID id) {
        return whole.address(id);
    }
}
