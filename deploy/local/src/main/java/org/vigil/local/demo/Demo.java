package org.vigil.local.demo;

import java.io.PrintStream;
import java.net.URI;
import java.util.function.Function;

/**
 * What a first start shows: loads the demo, waits until it is counted, prints what the statistics say of it.
 *
 * <p>
 * Each method takes the edge's address and a function from a role (reader, reporter, curator, source-keeper) to a bearer token.
 * All throw {@link DemoFailed}, whose message is fit to be shown, when a service refuses or does not answer in time.
 */
public final class Demo {

    private Demo() {
    }

    /**
     * Loads the demo. Every step has a key of its own and is taken once, however often and from wherever this is started again.
     */
    public static void load(URI edge, Function<String, String> tokenOfRole, PrintStream progress) {
        new DemoLoad(new Edge(edge, tokenOfRole), DemoData.read(), progress).run();
    }

    /** Returns when all of the demo's incidents and figures are in the statistics; fails after a minute without. */
    public static void awaitInStatistics(URI edge, Function<String, String> tokenOfRole, PrintStream progress) {
        new ArrivalInStatistics(new Edge(edge, tokenOfRole), DemoData.read()).await();
        progress.println("Demo: it is in the statistics.");
    }

    /** Prints what the statistics say of July and August 2019, and three figures with their checks. */
    public static void printFirstStatistics(URI edge, Function<String, String> tokenOfRole, PrintStream out) {
        new FirstStatistics(new Edge(edge, tokenOfRole), DemoData.read(), out).print();
    }
}
