package org.vigil.sources.source;

/** The Admiralty letter of a source. F means that it cannot be judged: it is unknown, never a low score. */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
}
