package org.vigil.stats.measure;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Country;
import org.vigil.stats.grid.PrioGrid;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be filtered and grouped by. An incident can have several values of an array dimension, and counts in each. */
public enum Dimension {

    /** ISO 3166-1 alpha-2. */
    @JsonProperty("country")
    COUNTRY("country", false, code -> new Country.Known().isValid(code, null)),
    /** ISO 3166-2. */
    @JsonProperty("admin1")
    ADMIN1("admin1", false, matching("[A-Z]{2}-[A-Z0-9]{1,3}")),
    /** A cell of PRIO-GRID, half a degree square. */
    @JsonProperty("prioGrid")
    PRIO_GRID("prio_grid", false, PrioGrid::isCell),
    /** An actor in any role. */
    @JsonProperty("actor")
    ACTOR("actors", true, Dimension::isSlug),
    /** An actor held to have done it. */
    @JsonProperty("perpetrator")
    PERPETRATOR("perpetrators", true, Dimension::isSlug),
    /** An actor at whom it was aimed. */
    @JsonProperty("target")
    TARGET("targets", true, Dimension::isSlug),
    /** A group of people that came to harm. */
    @JsonProperty("group")
    GROUP("casualty_groups", true, Dimension::isSlug),
    /** Attack, operation, clash or other. */
    @JsonProperty("category")
    CATEGORY("category", false, Set.of("attack", "operation", "clash", "other")::contains),
    /** ACLED's event type, alone or with the sub-event type after a slash. */
    @JsonProperty("eventType")
    EVENT_TYPE("event_type", false, Dimension::isWords),
    /** UCDP's type of violence. */
    @JsonProperty("violenceType")
    VIOLENCE_TYPE("violence_type", false, Set.of("state-based", "non-state", "one-sided")::contains),
    /** How well it is established. */
    @JsonProperty("verification")
    VERIFICATION("verification", false,
            Set.of("claimed", "reported", "corroborated", "confirmed", "disputed", "discounted")::contains),
    /** A speaker, or the source of a report, in an attached claim; of a report, its publisher. */
    @JsonProperty("source")
    SOURCE("sources", true, Dimension::isSlug);

    private final String column;
    private final boolean array;
    /** A pure function, though its type cannot say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> accepted;

    Dimension(String column, boolean array, Predicate<String> accepted) {
        this.column = column;
        this.array = array;
        this.accepted = accepted;
    }

    String column() {
        return column;
    }

    boolean isArray() {
        return array;
    }

    /** Whether a value can be one of this dimension. */
    public boolean accepts(String value) {
        return accepted.test(value);
    }

    /** What a value has to look like, in words. */
    public Sentence form() {
        return Sentence.of(ParameterMessages.class, say -> say.form(WireNames.of(this)));
    }

    /** Why a thing without a value stands in no group. */
    Sentence missing() {
        return Sentence.of(RuleMessages.class, say -> say.missing(WireNames.of(this)));
    }

    /** Nothing that is not seen, such as what turns the direction of writing around. */
    private static boolean isWords(String text) {
        return !text.isBlank() && text.length() <= 200
                && text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c));
    }

    private static boolean isSlug(String text) {
        return text.length() <= 64 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static Predicate<String> matching(String expression) {
        return Pattern.compile(expression).asMatchPredicate();
    }
}
