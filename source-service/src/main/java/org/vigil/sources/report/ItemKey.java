package org.vigil.sources.report;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The address of an item without what differs between two links to it: fragment, case of the host, default port, campaign tags.
 */
final class ItemKey {

    private ItemKey() {
    }

    /** A fingerprint of the address, or null where there is none. */
    static String ofUrl(String url) {
        return url == null ? null : ContentHash.of(normalised(url));
    }

    private static String normalised(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null) {
                return url;
            }
            boolean plain = uri.getPort() == -1 || uri.getPort() == ("https".equals(uri.getScheme()) ? 443 : 80);
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getHost().toLowerCase(Locale.ROOT)
                    + (plain ? "" : ":" + uri.getPort()) + path + query(uri.getRawQuery());
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private static String query(String query) {
        String kept = query == null ? ""
                : Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty() && !pair.startsWith("utm_"))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
