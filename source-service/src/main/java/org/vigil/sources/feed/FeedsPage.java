package org.vigil.sources.feed;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * The feeds of a source for people, and where one is added.
 *
 * @param source its name in addresses
 * @param feeds a page of them
 * @param next where the next page is, null on the last one
 * @param problem why a feed was refused, null when none was
 * @param typed what was typed and is not lost
 */
record FeedsPage(String source, List<Row> feeds, String next, Sentence problem, TypedFeed typed) implements TemplateInstance {

    /** A feed and how it is doing. */
    record Row(FeedView feed, FeedCondition condition) {
    }

    static FeedsPage of(Page<FeedView> page, String source, UriInfo address) {
        return new FeedsPage(source, page.items().stream().map(feed -> new Row(feed, FeedCondition.of(feed))).toList(),
                PageAddress.next(address, page.next()), null, TypedFeed.NEW);
    }

    /** The same with why a feed was refused. */
    FeedsPage refused(Refusal why, FeedForm form) {
        return new FeedsPage(source, feeds, next, why.forPeople(), TypedFeed.of(form));
    }
}
