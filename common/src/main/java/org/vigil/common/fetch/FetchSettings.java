package org.vigil.common.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How addresses that people give are fetched. */
@ConfigMapping(prefix = "vigil.fetch")
interface FetchSettings {

    /**
     * Authorities, each as exact host:port, that may be fetched although they are not public, such as a mirror inside the
     * installation. Nothing about where they lead to is checked.
     */
    Optional<Set<String>> trustedHosts();

    /** The longest that a fetch may take, redirects and body included. */
    @WithDefault("30S")
    Duration deadline();
}
