package org.vigil.sources.report;

/** The service's own fingerprints of bodies and addresses; in their package because they are nobody else's. */
public final class ReportKeys {

    private ReportKeys() {
    }

    /** As report.content_hash. */
    public static String content(String body) {
        return ContentHash.of(body);
    }

    /** As report.url_key. */
    public static String url(String url) {
        return ItemKey.ofUrl(url);
    }
}
