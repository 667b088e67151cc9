package org.vigil.sources.feed;

import org.vigil.common.page.Forms;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;

/**
 * A feed for people, and where it is changed.
 *
 * @param problem why the last decision was refused, null when none was
 * @param typed what stands in the form: what is on file, or what was typed and is not lost
 */
record FeedPage(FeedView feed, FeedCondition condition, String problem, TypedFeed typed) implements TemplateInstance {

    static FeedPage of(FeedView feed) {
        return new FeedPage(feed, FeedCondition.of(feed), null, TypedFeed.of(feed));
    }

    /** The same with why a decision was refused; only a change has typed something. */
    FeedPage refused(HttpProblem why, FeedForm form) {
        return new FeedPage(feed, condition, Forms.refusal(why), form.url == null ? typed : TypedFeed.of(form));
    }
}
