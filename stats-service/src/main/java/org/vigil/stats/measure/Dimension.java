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
    COUNTRY("country", false, code -> new Country.Known().isValid(code, null),
            "is a country's ISO 3166-1 code of two capitals, such as IQ"),
    /** ISO 3166-2. */
    @JsonProperty("admin1")
    ADMIN1("admin1", false, matching("[A-Z]{2}-[A-Z0-9]{1,3}"), "is an ISO 3166-2 code, such as SY-DY"),
    /** A cell of PRIO-GRID, half a degree square. */
    @JsonProperty("prioGrid")
    PRIO_GRID("prio_grid", false, PrioGrid::isCell, "is the number of a PRIO-GRID cell, such as 177568"),
    /** An actor in any role. */
    @JsonProperty("actor")
    ACTOR("actors", true, Dimension::isSlug, Dimension.SLUG),
    /** An actor held to have done it. */
    @JsonProperty("perpetrator")
    PERPETRATOR("perpetrators", true, Dimension::isSlug, Dimension.SLUG),
    /** An actor at whom it was aimed. */
    @JsonProperty("target")
    TARGET("targets", true, Dimension::isSlug, Dimension.SLUG),
    /** A group of people that came to harm. */
    @JsonProperty("group")
    GROUP("casualty_groups", true, Dimension::isSlug, Dimension.SLUG),
    /** Attack, operation, clash or other. */
    @JsonProperty("category")
    CATEGORY("category", false, Set.of("attack", "operation", "clash", "other")::contains,
            "is one of attack, operation, clash, other"),
    /** ACLED's event type, alone or with the sub-event type after a slash. */
    @JsonProperty("eventType")
    EVENT_TYPE("event_type", false, Dimension::isWords,
            "is an event type, such as Battles or Battles/Armed clash"),
    /** UCDP's type of violence. */
    @JsonProperty("violenceType")
    VIOLENCE_TYPE("violence_type", false, Set.of("state-based", "non-state", "one-sided")::contains,
            "is one of state-based, non-state, one-sided"),
    /** How well it is established. */
    @JsonProperty("verification")
    VERIFICATION("verification", false,
            Set.of("claimed", "reported", "corroborated", "confirmed", "disputed", "discounted")::contains,
            "is one of claimed, reported, corroborated, confirmed, disputed, discounted"),
    /** A speaker, or the source of a report, in an attached claim; of a report, its publisher. */
    @JsonProperty("source")
    SOURCE("sources", true, Dimension::isSlug, Dimension.SLUG);

    private static final String SLUG = "is a slug: small letters and digits in words joined by hyphens";

    private final String column;
    private final boolean array;
    /** A pure function, though its type cannot say so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<String> accepted;
    private final String form;

    Dimension(String column, boolean array, Predicate<String> accepted, String form) {
        this.column = column;
        this.array = array;
        this.accepted = accepted;
        this.form = form;
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
    public String form() {
        return form;
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
