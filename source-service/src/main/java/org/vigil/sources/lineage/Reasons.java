package org.vigil.sources.lineage;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Says in a sentence why a report is held to repeat another one. */
final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Map<String, String> PLURALS = Map.ofEntries(Map.entry("family", "families"),
            Map.entry("child", "children"), Map.entry("woman", "women"), Map.entry("people", "people"),
            Map.entry("clash", "clashes"),
            Map.entry("police", "police"), Map.entry("percent", "percent"), Map.entry("killed", "killed"),
            Map.entry("wounded", "wounded"), Map.entry("detained", "detained"), Map.entry("displaced", "displaced"),
            Map.entry("missing", "missing"), Map.entry("released", "released"), Map.entry("returned", "returned"),
            Map.entry("money", "in money"), Map.entry("shelling", "shells"));

    private Reasons() {
    }

    static String nearDuplicate(UUID of, double containment) {
        return "%d of 100 runs of three words of the shorter text stand in report %s too."
                .formatted(Math.round(containment * 100), of);
    }

    static String relayOf(String name, TellingAgreement agreement, Voice repeated) {
        String what = "It names " + isolated(name) + " for "
                + what(agreement.figures(), agreement.periods(), agreement.places());
        return what + (repeated.own() ? ", which it tells itself in report " + repeated.report() + "."
                : ", as report " + repeated.report() + " does.");
    }

    static String relay(String name, Telling telling) {
        if (telling.figures().isEmpty()) {
            return "It names " + isolated(name) + " for what it tells.";
        }
        return "It names " + isolated(name) + " for " + what(telling.figures(), telling.periods(), telling.places())
                + "; no other report of that is known.";
    }

    private static String what(List<Figure> figures, List<Period> periods, List<Place> places) {
        List<String> parts = new ArrayList<>();
        figures.stream().filter(figure -> !figure.base()).limit(2).map(Reasons::figure).distinct().forEach(parts::add);
        StringBuilder what = new StringBuilder(String.join(" and ", parts));
        places.stream().findFirst().ifPresent(place -> what.append(" in ").append(isolated(place.spot().quote())));
        periods.stream().filter(period -> period.role() == Period.Role.TOLD && (period.isMonth() || period.isDay())).findFirst()
                .ifPresent(period -> what.append(period.isDay() ? " on " : " in ")
                        .append((period.isDay() ? DAY : MONTH).format(period.from())));
        return what.toString();
    }

    private static String figure(Figure figure) {
        String number = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        String things = figure.counted().stream().sorted()
                .map(thing -> thing.startsWith("w:") ? thing.substring(2) : PLURALS.getOrDefault(thing, thing + "s"))
                .reduce((one, other) -> one + " " + other).orElse("");
        return (number + " " + things).strip();
    }
}
