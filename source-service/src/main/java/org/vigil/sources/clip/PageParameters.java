package org.vigil.sources.clip;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** What is known of a page that is handed in itself. */
public class PageParameters {

    @QueryParam("source")
    @Parameter(description = "Who published it: the slug, code name or id of a registered source. For an uploaded page.")
    String source;

    @QueryParam("url")
    @Parameter(description = "Where it stands. For an uploaded page.")
    String url;

    @QueryParam("headline")
    @Parameter(description = "Goes before the page's own. For an uploaded page.")
    String headline;

    @QueryParam("publishedAt")
    @Parameter(description = "An instant with its offset, or a date; goes before the page's own. For an uploaded page.")
    String publishedAt;

    @QueryParam("language")
    @Parameter(description = "BCP 47; goes before the page's own. For an uploaded page.")
    String language;

    @QueryParam("credibility")
    @Parameter(description = "Admiralty credibility 1 to 6. For an uploaded page.")
    String credibility;

    ClipPage page() {
        return new ClipPage(source, url, headline, publishedAt, language, number());
    }

    private Integer number() {
        if (credibility == null) {
            return null;
        }
        if (!credibility.matches("[1-6]")) {
            throw Problems.invalidParameter("credibility", Sentence.of(RefusalMessages.class, say -> say.whole(1, 6)));
        }
        return Integer.valueOf(credibility);
    }
}
