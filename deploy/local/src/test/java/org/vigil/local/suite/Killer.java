package org.vigil.local.suite;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Ends processes of a suite with SIGKILL at random moments, one or two at a time, and starts them again some time later. */
final class Killer {

    private static final List<String> VICTIMS = List.of("source-service", "incident-service", "stats-service", "kafka",
            "incident-service", "kafka", "postgres", "edge");

    private final Suite suite;
    private final Random random;

    Killer(Suite suite, long seed) {
        this.suite = suite;
        this.random = new Random(seed);
    }

    /** Kills that many processes, and answers what it did. */
    void kill(int kills) throws IOException, InterruptedException {
        int done = 0;
        while (done < kills) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_500));
            int victim = random.nextInt(VICTIMS.size());
            done += end(victim);
            if (done < kills && random.nextBoolean()) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
                done += end((victim + 1 + random.nextInt(VICTIMS.size() - 2)) % VICTIMS.size());
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
            suite.up();
        }
    }

    private int end(int victim) throws IOException {
        System.out.println("kill -9 " + VICTIMS.get(victim));
        suite.kill(VICTIMS.get(victim));
        return 1;
    }
}
