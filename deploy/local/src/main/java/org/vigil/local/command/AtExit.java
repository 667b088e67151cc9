package org.vigil.local.command;

import java.util.concurrent.CountDownLatch;

/** What is done when a command ends before it is through: by Ctrl-C, a signal or a failure. */
final class AtExit {
    private final Thread hook;
    private volatile boolean running;

    AtExit(Runnable last) {
        this.hook = new Thread(() -> {
            running = true;
            last.run();
        }, "at exit");
    }

    void arm() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The command is through. */
    void disarm() {
        if (!running) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Returns only if nothing ends the command: what fails because everything is being stopped is no news. */
    void yield() {
        boolean over = false;
        while (running && !over) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                over = true;
            }
        }
    }
}
