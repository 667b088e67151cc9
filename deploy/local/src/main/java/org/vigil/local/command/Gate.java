package org.vigil.local.command;

import java.io.IOException;

import org.vigil.local.folder.Refusal;
import org.vigil.local.process.ManagedProcess;

/** Lets processes start until somebody wants all of them stopped. */
final class Gate {
    private boolean closed;

    /** @throws Refusal when it is closed */
    synchronized void start(ManagedProcess process) throws IOException {
        if (closed) {
            throw new Refusal("The start was interrupted.");
        }
        process.start();
    }

    /** After this, nothing is started any more. */
    synchronized void close() {
        closed = true;
    }
}
