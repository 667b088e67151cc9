package org.vigil.incidents.claim;

import java.time.Instant;
import java.util.UUID;

/** When a claim was recorded, as its id tells: a version 7 UUID begins with the milliseconds since 1970 (RFC 9562, 5.7). */
public final class Recorded {

    private static final int BITS_BEHIND_THE_MILLISECONDS = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Recorded() {
    }

    /** The least id that a claim recorded at that moment or later can have. */
    public static UUID firstIdOf(Instant moment) {
        long millis = Math.max(0, moment.toEpochMilli());
        return new UUID(millis << BITS_BEHIND_THE_MILLISECONDS | VERSION_7, VARIANT);
    }
}
