package org.vigil.sources.feed;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How feeds are polled. */
@ConfigMapping(prefix = "vigil.feed")
interface FeedSettings {

    /** How often it is looked for feeds that are due. */
    @WithDefault("5S")
    Duration look();

    /** The largest feed that is read. */
    @WithDefault("5M")
    MemorySize largest();

    /** How long a host is left alone between two polls, whichever of its feeds they are for. */
    @WithDefault("2S")
    Duration hostInterval();

    /** How long a replica has a feed to itself without a sign of life, before another one polls it. */
    @WithDefault("5M")
    Duration lease();
}
