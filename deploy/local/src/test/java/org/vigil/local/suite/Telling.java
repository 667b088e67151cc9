package org.vigil.local.suite;

import java.util.Map;

/**
 * Who says it in which report, and the origin that it goes back to: worked out by hand from the cast that {@link CurationCast}
 * registers. Report 2 relays nothing and quotes many; report 3 relays report 1; nobody knows where report 4 comes from.
 */
enum Telling {

    OUTLET_ONE_ITSELF("1", "outlet-one", "outlet-one"),
    OBSERVER_IN_THE_SAME_REPORT("1", "observer-three", "observer-three"),
    OUTLET_TWO_ITSELF("2", "outlet-two", "outlet-two"),
    OBSERVER_ONE("2", "observer-one", "observer-one"),
    BRANCH_OF_OBSERVER_ONE("2", "observer-one-branch", "observer-one"),
    OBSERVER_TWO("2", "observer-two", "observer-two"),
    OUTLET_ONE_QUOTED("2", "outlet-one", "outlet-one"),
    THE_GROUP("2", "group-voice", "group-voice"),
    RELAY_OF_REPORT_ONE("3", "outlet-two", "outlet-one"),
    UNTRACED("4", "outlet-three", null);

    private static final Map<String, String> PUBLISHERS = Map.of("1", "outlet-one", "2", "outlet-two", "3", "outlet-two", "4",
            "outlet-three");

    final String report;
    final String speaker;
    /** Null where nobody knows. */
    final String origin;

    Telling(String report, String speaker, String origin) {
        this.report = report;
        this.speaker = speaker;
        this.origin = origin;
    }

    boolean isOwnVoice() {
        return speaker.equals(PUBLISHERS.get(report));
    }

    /** The report that this one repeats, or itself. */
    String goesBackTo() {
        return report.equals("3") ? "1" : report;
    }

    /** The one whose own doing it is said to be. */
    boolean isParty() {
        return this == THE_GROUP;
    }
}
