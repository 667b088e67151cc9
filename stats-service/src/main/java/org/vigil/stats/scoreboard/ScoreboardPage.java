package org.vigil.stats.scoreboard;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * How the figures of publishers fare, for people.
 *
 * @param publishers a page of them
 * @param next where the next page is, null on the last one
 */
record ScoreboardPage(List<ScoreView> publishers, String next) implements TemplateInstance {

    static ScoreboardPage of(Page<ScoreView> page, UriInfo address) {
        return new ScoreboardPage(page.items(), PageAddress.next(address, page.next()));
    }
}
