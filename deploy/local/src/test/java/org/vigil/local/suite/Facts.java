package org.vigil.local.suite;

import java.util.List;

/** What is said to have happened, as it stands in requests; days are ISO 8601 dates. */
record Facts(String category, Days when, Spot where, List<String> targets) {

    record Days(String from, String to, String precision, String basis) {
    }

    record Spot(String country, String admin1, String precision) {
    }
}
