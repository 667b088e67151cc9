package org.vigil.incidents.imports.row;

import java.util.List;

import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.incident.ViolenceType;
import org.vigil.incidents.statement.ActorRole;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * What a row says.
 *
 * @param id its name in its source's data set
 * @param eventType ACLED's type and sub-type, or null
 * @param violenceType UCDP's type, or null
 * @param parties who had a part
 * @param tolls how many came to harm
 */
public record Entry(String id, Category category, String eventType, ViolenceType violenceType, When when, Where where,
        List<Party> parties, List<Toll> tolls) {

    /** The group that everybody belongs to. */
    public static final String ALL = "all";

    /**
     * An actor as the source calls it.
     *
     * @param name as it stands in the row
     * @param kind what it is recorded as where it is not known
     * @param role its part
     */
    public record Party(String name, ActorKind kind, ActorRole.Role role) {
    }

    /**
     * People who came to harm.
     *
     * @param party the name of the party that they belong to; null where it is {@code population} that says who they are
     * @param population a population, or {@link #ALL}
     * @param partOf the population whose number includes this one, or null
     */
    public record Toll(String party, String population, CasualtyLine.Outcome outcome, Integer low, Integer best, Integer high,
            String partOf) {
    }
}
