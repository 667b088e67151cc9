package org.vigil.sources.feed;

import jakarta.ws.rs.FormParam;

import org.vigil.common.page.Forms;
import org.vigil.common.problem.WireNames;

/** What the forms send by which a feed is added, changed, polled and removed. */
public class FeedForm {

    @FormParam("decision")
    String decision;

    /** The revision of the feed that the source-keeper has seen. */
    @FormParam("seen")
    Integer seen;

    @FormParam("url")
    String url;

    @FormParam("every")
    String every;

    /** Sent only when it is ticked. */
    @FormParam("paused")
    String paused;

    FeedDecision decision() {
        return WireNames.parameter(FeedDecision.class, "decision", decision);
    }

    KeepFeed request() {
        return new KeepFeed(url == null ? null : Forms.text("url", url).strip(), Forms.text("every", every), paused != null);
    }
}
