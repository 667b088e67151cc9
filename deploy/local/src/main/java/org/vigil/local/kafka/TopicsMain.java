package org.vigil.local.kafka;

import org.vigil.local.folder.Refusal;

/** Runs beside a broker that is not the suite's own process: waits for it and creates the topics that are missing. */
public final class TopicsMain {

    private TopicsMain() {
    }

    /** @param args the broker, {@code host:port} */
    public static void main(String[] args) {
        try {
            Topics.ensure(args[0]);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(refusal.exitStatus());
        }
    }
}
