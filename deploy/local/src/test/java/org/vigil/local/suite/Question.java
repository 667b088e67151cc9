package org.vigil.local.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A question to the statistics. What is null is left out.
 *
 * @param from the first day of the window
 * @param to its last day, included
 */
record Question(String measure, String bucket, String groupBy, String verification, String country, String from, String to) {

    private static final List<String> MEASURES = List.of("incidents", "incidents", "killed", "killed", "killed", "wounded",
            "claims");
    private static final List<String> BUCKETS = List.of("day", "month", "month", "year", "all");
    private static final List<String> GROUPS = List.of("admin1", "country", "verification", "category", "target", "group");
    private static final List<String> STATUSES = List.of("claimed", "reported", "corroborated", "confirmed", "disputed",
            "discounted");

    static Question casualties() {
        return new Question("casualties", null, null, null, null, null, null);
    }

    static Question byMonth(String measure, String groupBy) {
        return new Question(measure, "month", groupBy, null, null, null, null);
    }

    /** Any question, one in four of them on all casualties. */
    static Question any(Random random) {
        boolean casualties = random.nextInt(4) == 0;
        boolean window = random.nextInt(3) == 0;
        return new Question(casualties ? "casualties" : Draw.one(random, MEASURES),
                casualties ? null : Draw.one(random, BUCKETS),
                casualties || random.nextInt(5) == 0 ? null : Draw.one(random, GROUPS),
                random.nextInt(4) == 0 ? Draw.one(random, STATUSES) : null,
                random.nextInt(4) == 0 ? Draw.one(random, List.of("IQ", "SY")) : null,
                window ? "2021-01-1" + random.nextInt(10) : null, window ? "2021-03-1" + random.nextInt(10) : null);
    }

    boolean isOfCasualties() {
        return measure.equals("casualties");
    }

    boolean countsPeople() {
        return measure.equals("killed") || measure.equals("wounded");
    }

    /** The address at which the statistics answer it for one perpetrator. */
    String address(String perpetrator) {
        List<String> parameters = new ArrayList<>(List.of("perpetrator=" + perpetrator));
        if (!isOfCasualties()) {
            parameters.add("measure=" + measure + "&bucket=" + bucket);
        }
        add(parameters, "groupBy", groupBy);
        add(parameters, "verification", verification);
        add(parameters, "country", country);
        add(parameters, "from", from);
        add(parameters, "to", to);
        return "/api/v1/stats/" + (isOfCasualties() ? "casualties" : "series") + "?" + String.join("&", parameters);
    }

    private static void add(List<String> parameters, String name, String value) {
        if (value != null) {
            parameters.add(name + "=" + value);
        }
    }
}
