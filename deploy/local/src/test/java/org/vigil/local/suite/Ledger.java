package org.vigil.local.suite;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the clients of a test know that they filed: the independent count that the statistics are held against. */
final class Ledger {

    /**
     * An incident as its two claims, of two independent origins, make it by the rules of the domain.
     *
     * @param day when
     * @param first the number killed by the first claim
     * @param second by the second claim, or null where only one was attached
     */
    record Entry(String incident, LocalDate day, int first, Integer second) {

        String status() {
            return second == null ? "reported" : "corroborated";
        }

        int low() {
            return second == null ? first : Math.min(first, second);
        }

        int high() {
            return second == null ? first : Math.max(first, second);
        }

        /** Two origins of one vote each are a tie, and a tie takes the lower. */
        int best() {
            return low();
        }

        int revisions() {
            return second == null ? 1 : 2;
        }
    }

    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    Map<String, Integer> revisions() {
        Map<String, Integer> revisions = new TreeMap<>();
        entries.forEach(entry -> revisions.put(entry.incident(), entry.revisions()));
        return revisions;
    }

    /** Incidents by day and status. */
    Map<String, String> incidents() {
        Map<String, Integer> count = new TreeMap<>();
        entries.forEach(entry -> count.merge(entry.day() + " " + entry.status(), 1, Integer::sum));
        Map<String, String> shown = new TreeMap<>();
        count.forEach((key, number) -> shown.put(key, number + " " + number + " " + number));
        return shown;
    }

    /** Low, best and high killed by day and status. */
    Map<String, String> killed() {
        Map<String, int[]> sums = new TreeMap<>();
        for (Entry entry : entries) {
            int[] sum = sums.computeIfAbsent(entry.day() + " " + entry.status(), key -> new int[3]);
            sum[0] += entry.low();
            sum[1] += entry.best();
            sum[2] += entry.high();
        }
        Map<String, String> shown = new TreeMap<>();
        sums.forEach((key, sum) -> shown.put(key, sum[0] + " " + sum[1] + " " + sum[2]));
        return shown;
    }
}
