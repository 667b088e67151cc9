package org.vigil.incidents.incident;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.EventType;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * A curator's finding on what an incident was; its claims, its verification and its casualties stay what they are.
 *
 * @param category what sort of thing it is
 * @param eventType ACLED's type and sub-type, or null
 * @param violenceType UCDP's type, or null
 * @param when when it happened
 * @param where where it happened
 * @param actors who had a part
 * @param reason why
 */
@Schema(description = "The whole new state of what an incident was.", examples = """
        {"category":"attack","eventType":"Battles/Armed clash","violenceType":"state-based",
         "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
         "where":{"country":"SY","admin1":"SY-DY","place":"al-Dashisha","precision":"near"},
         "actors":[{"actor":"sdf","role":"target","attribution":"stated"}],"reason":"The second report gives the day."}""")
public record ReviseIncident(
        @NotNull(message = "{vigil.category}") Category category,
        @EventType @Schema(nullable = true) String eventType,
        @Schema(nullable = true) ViolenceType violenceType,
        @NotNull(message = "{vigil.when}") @Valid When when,
        @NotNull(message = "{vigil.where}") @Valid Where where,
        @Size(max = 20, message = "{vigil.entries}") List<@NotNull(message = "{vigil.role}") @Valid ActorRole> actors,
        @NotBlank(message = "{vigil.reason}") @Size(max = 2_000, message = "{vigil.length}") String reason) {

    /** A list that was left out is empty. */
    public ReviseIncident {
        actors = actors == null ? List.of() : actors;
    }
}
