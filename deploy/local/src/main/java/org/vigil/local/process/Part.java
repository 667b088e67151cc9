package org.vigil.local.process;

import java.io.IOException;

/** A part of the suite: a process with what must be there before it starts and what is to be done when it is ready. */
public interface Part {

    ManagedProcess process();

    /** Called while the process is down, before it starts; may be called again after a crash at any point. */
    default void prepare() throws IOException {
    }

    /** Called each time the process has become ready. */
    default void complete() throws IOException {
    }
}
