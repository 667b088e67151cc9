package org.vigil.sources.batch;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of batches, and how they are worked through. */
@ConfigMapping(prefix = "vigil.batch")
interface BatchSettings {

    /** The largest body; quarkus.http.limits.max-body-size has to be above it. */
    @WithDefault("2G")
    MemorySize largestBody();

    /** The most rows of a batch. */
    @WithDefault("1000000")
    int mostRows();

    /** The longest row; a longer one is rejected without being held in memory. */
    @WithDefault("2M")
    MemorySize longestRow();

    /** How long a replica has a batch to itself without a sign of life, before another one goes on with it. */
    @WithDefault("10S")
    Duration lease();

    /** How long one batch is worked on before the next one has its turn. */
    @WithDefault("5S")
    Duration turn();

    /** How often it is looked for batches that wait, beside right after each one has come in. */
    @WithDefault("2S")
    Duration pause();
}
