package org.vigil.common.web;

/** An answer whose revision is sent as its ETag. */
public interface Versioned {

    /** 1 for what was just made, one more with each change. */
    int revision();
}
