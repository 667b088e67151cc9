package org.vigil.incidents.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Ids;
import org.vigil.common.web.Truth;
import org.vigil.incidents.check.Parameters;
import org.vigil.incidents.statement.Category;

/** Which claims are asked for; what is left out does not narrow, what is repeated widens. */
public class ClaimFilter {

    /** Everything that the list takes, pages included. */
    static final Set<String> PARAMETERS = Set.of("state", "report", "speaker", "source", "incident", "country", "admin1",
            "actor", "category", "from", "to", "olderThan", "order", "leasedBy", "free", "limit", "cursor");

    private static final Set<String> OF_THE_PAGE = Set.of("limit", "cursor");

    /** Far more than any installation is old, and still an instant that every clock can tell. */
    private static final Duration OLDEST = Duration.ofDays(36_500);

    @QueryParam("state")
    @Parameter(description = "open, attached or dismissed.", example = "open")
    String state;

    @QueryParam("report")
    @Parameter(description = "The id of the report that says so.")
    String report;

    @QueryParam("speaker")
    @Parameter(description = "The slug of the source who says so.", example = "sdf-media")
    String speaker;

    @QueryParam("source")
    @Parameter(description = "The slug of a source that says so or has published the report.", example = "fox-news")
    String source;

    @QueryParam("incident")
    @Parameter(description = "The id of the incident that they are attached to.")
    String incident;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 code; may be repeated.", example = "SY")
    List<String> country;

    @QueryParam("admin1")
    @Parameter(description = "ISO 3166-2 code; may be repeated.", example = "SY-DY")
    List<String> admin1;

    @QueryParam("actor")
    @Parameter(description = "The slug of an actor, in any role.", example = "islamic-state")
    String actor;

    @QueryParam("category")
    @Parameter(description = "attack, operation, clash or other; may be repeated.", example = "attack")
    List<String> category;

    @QueryParam("from")
    @Parameter(description = "Claims of what can have happened on this day or after.", example = "2020-08-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Claims of what can have happened on this day or before.", example = "2020-08-31")
    String to;

    @QueryParam("olderThan")
    @Parameter(description = "Claims that were recorded longer ago than this ISO 8601 duration.", example = "P3D")
    String olderThan;

    @QueryParam("order")
    @Parameter(description = "newest (the usual) or oldest recorded first.", example = "oldest")
    String order;

    @QueryParam("leasedBy")
    @Parameter(description = "Claims on which this curator works, by the name in the token.", example = "anna")
    String leasedBy;

    @QueryParam("free")
    @Parameter(description = "true: only claims on which nobody works; false: only those on which somebody does.", example = "true")
    String free;

    @Context
    UriInfo address;

    /**
     * What in the address asks for them, from the question mark on and without the page that is shown; empty where they are
     * all asked for. Behind the address of a claim it says among which the next one is.
     */
    public String query() {
        UriBuilder query = UriBuilder.fromPath("");
        new TreeMap<>(address.getQueryParameters()).forEach((name, values) -> values.stream()
                .filter(value -> PARAMETERS.contains(name) && !OF_THE_PAGE.contains(name) && !value.isEmpty())
                .forEach(value -> query.queryParam(name, "{value}").resolveTemplate("value", value)));
        String asked = query.build().getRawQuery();
        return asked == null ? "" : "?" + asked;
    }

    /** Narrows them to what waits for a curator: open, and free unless it is asked whose they are; the oldest first. */
    void narrowToQueue() {
        state = WireNames.of(ClaimState.OPEN);
        free = leasedBy == null ? "true" : null;
        order = order == null ? WireNames.of(ClaimOrder.OLDEST) : order;
    }

    ClaimState state() {
        return state == null ? null : WireNames.parameter(ClaimState.class, "state", state);
    }

    UUID report() {
        return Ids.parameter("report", report);
    }

    UUID incident() {
        return Ids.parameter("incident", incident);
    }

    List<Category> category() {
        return category.stream().map(c -> WireNames.parameter(Category.class, "category", c)).toList();
    }

    ClaimOrder order() {
        return order == null ? ClaimOrder.NEWEST : WireNames.parameter(ClaimOrder.class, "order", order);
    }

    LocalDate from() {
        return Parameters.day("from", from);
    }

    LocalDate to() {
        LocalDate day = Parameters.day("to", to);
        Parameters.demandWindow(from(), day);
        return day;
    }

    /** The least id of a claim that is too young, null where age does not matter: ids begin with the moment of recording. */
    UUID before(Instant now) {
        if (olderThan == null) {
            return null;
        }
        try {
            Duration age = Duration.parse(olderThan);
            if (!age.isNegative() && age.compareTo(OLDEST) <= 0) {
                return Recorded.firstIdOf(now.minus(age));
            }
        } catch (DateTimeParseException e) {
            // answered below, like an age that nothing has
        }
        throw Problems.invalidParameter("olderThan", Sentence.of(ClaimMessages.class, ClaimMessages::age));
    }

    Boolean free() {
        return Truth.parameter("free", free);
    }
}
