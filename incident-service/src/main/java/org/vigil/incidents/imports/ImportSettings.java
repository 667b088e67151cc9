package org.vigil.incidents.imports;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of imports, and how they are worked off. */
@ConfigMapping(prefix = "vigil.imports")
interface ImportSettings {

    /** The largest file; quarkus.http.limits.max-body-size has to be above it. */
    @WithDefault("2G")
    MemorySize largestFile();

    /** The most rows of a file. */
    @WithDefault("5000000")
    int mostRows();

    /** The longest row; a longer one is rejected without being held in memory. */
    @WithDefault("1M")
    MemorySize longestRow();

    /** How long a replica has an import to itself without a sign of life, before another one goes on with it. */
    @WithDefault("10S")
    Duration lease();

    /** How often it is looked for imports that wait, beside right after each one has come in. */
    @WithDefault("2S")
    Duration pause();
}
