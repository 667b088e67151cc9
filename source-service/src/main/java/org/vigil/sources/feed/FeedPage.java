package org.vigil.sources.feed;

import jakarta.ws.rs.core.Response;

import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

import io.quarkus.qute.TemplateInstance;

/**
 * A feed for people, and where it is changed.
 *
 * @param problem why the last decision was refused, null when none was
 * @param typed what stands in the form: what is on file, or what was typed and is not lost
 * @param seen the revision that the next decision counts as made on
 */
record FeedPage(FeedView feed, FeedCondition condition, Sentence problem, TypedFeed typed, int seen)
        implements
            TemplateInstance {

    static FeedPage of(FeedView feed) {
        return new FeedPage(feed, FeedCondition.of(feed), null, TypedFeed.of(feed), feed.revision());
    }

    /**
     * The same with why a decision was refused; only a change has typed something. Who is refused for another reason than not
     * having seen the latest revision has still not been told of it.
     */
    FeedPage refused(Refusal why, FeedForm form) {
        boolean told = why.getStatusCode() == Response.Status.PRECONDITION_FAILED.getStatusCode();
        return new FeedPage(feed, condition, why.forPeople(), form.url == null ? typed : TypedFeed.of(form),
                told || form.seen == null ? seen : form.seen);
    }
}
