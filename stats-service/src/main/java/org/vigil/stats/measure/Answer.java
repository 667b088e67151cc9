package org.vigil.stats.measure;

import java.time.Instant;

/** What is answered from the knowledge of a moment. */
public interface Answer {

    /** The moment; it moves on by itself where none was asked for, also while the rest of the answer stays. */
    Instant asOf();
}
