package org.vigil.sources.source;

import java.util.List;
import java.util.Set;

import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/** The hosts of a source, and the domains that somebody had to register for them. */
final class SourceSites {

    /** Where many publish under one name, so that it tells nothing of who they are. */
    private static final Set<String> PLATFORMS = Set.of("facebook.com", "instagram.com", "x.com", "twitter.com", "t.me",
            "telegram.me", "telegram.org", "youtube.com", "youtu.be", "tiktok.com", "vk.com", "reddit.com", "whatsapp.com",
            "linkedin.com", "medium.com", "substack.com", "google.com", "archive.org", "soundcloud.com", "threads.net",
            "mastodon.social", "bsky.app", "apple.com", "spotify.com");

    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    private SourceSites() {
    }

    /** A host that is the source's own. */
    record Site(String host, String domain) {
    }

    /** Those of the hosts that are not a platform's. */
    static List<Site> own(List<String> hosts) {
        return hosts.stream().map(host -> new Site(host.startsWith("www.") ? host.substring(4) : host, domain(host))).distinct()
                .filter(site -> !PLATFORMS.contains(site.domain())).toList();
    }

    /** The public suffix and one label more (publicsuffix.org); the host itself where it is no more than a suffix. */
    private static String domain(String host) {
        String root = SUFFIXES.getDomainRoot(host);
        return root == null ? host : root;
    }
}
