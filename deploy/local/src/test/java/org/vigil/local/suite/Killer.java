package org.vigil.local.suite;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Ends processes of a suite with SIGKILL at random moments, one or two at a time, and starts them again some time later. */
final class Killer {

    private static final List<String> VICTIMS = List.of("source-service", "incident-service", "stats-service", "kafka",
            "postgres",
            "edge");

    private final Suite suite;
    private final Random random;
    private final Deque<String> next = new ArrayDeque<>();
    private int done;

    Killer(Suite suite, long seed) {
        this.suite = suite;
        this.random = new Random(seed);
    }

    /** Kills at least that many processes, each of them once before any of them again. */
    void kill(int kills) throws IOException, InterruptedException {
        while (done() < kills) {
            TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(2_500));
            killNext();
            if (done() < kills && random.nextBoolean()) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
                killNext();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(1_500));
            suite.up();
        }
    }

    private void killNext() throws IOException, InterruptedException {
        if (next.isEmpty()) {
            List<String> round = new ArrayList<>(VICTIMS);
            Collections.shuffle(round, random);
            next.addAll(round);
        }
        String victim = next.remove();
        kill(victim);
        if (victim.equals("kafka")) {
            // What was handed to a broker that is gone is lost with its sender, unless the sender kept it until the broker's answer.
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(1_500));
            kill("incident-service");
        }
    }

    /**
     * Waits until so many kills have been done, so that the load lasts as long as the kills do and goes on right after each.
     */
    synchronized void awaitKills(int number) throws InterruptedException {
        while (done < number) {
            wait();
        }
    }

    private synchronized int done() {
        return done;
    }

    private synchronized void oneMore() {
        done++;
        notifyAll();
    }

    private void kill(String victim) throws IOException {
        System.out.println("kill -9 " + victim);
        suite.kill(victim);
        oneMore();
    }
}
