package org.vigil.local.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Sends a signal by the shell's own `kill`: Java itself knows no more than SIGTERM and SIGKILL. */
public final class Signals {
    private static final int SHELL_SECONDS = 5;

    private Signals() {
    }

    /** A process that is gone already is no error. */
    public static void send(String signal, long pid) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid).redirectErrorStream(true).start();
        try {
            shell.waitFor(SHELL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
