package org.vigil.incidents.candidate;

import java.util.EnumSet;
import java.util.Set;

import org.vigil.incidents.claim.RecordClaim;
import org.vigil.incidents.incident.IncidentState;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.statement.Category;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.statement.Where;

/**
 * What is compared of a claim or an incident; null is unknown and says nothing for or against.
 *
 * @param country ISO 3166-1, null for international
 * @param admin1 ISO 3166-2, or null
 * @param days when it can have happened
 * @param spot where, if closely known
 * @param place the name of the place
 * @param cast who had which part
 * @param category what sort of thing
 * @param eventType ACLED's type and sub-type
 * @param killed how many people were killed
 * @param tale who is behind it
 */
record Features(String country, String admin1, Days days, Spot spot, PlaceName place, Cast cast, Category category,
        String eventType, Killed killed, Tale tale) {

    /** At sea and in the air there is no area whose middle coordinates could be. */
    private static final Set<Where.Precision> SPOTS = EnumSet.of(Where.Precision.EXACT, Where.Precision.NEAR,
            Where.Precision.INTERNATIONAL);

    static Features of(RecordClaim claim, Tale tale) {
        Where where = claim.where();
        return new Features(where.country(), where.admin1(), days(claim.when()),
                spot(where.lat(), where.lon(), where.precision()), PlaceName.ofNullable(where.place()),
                new Cast(claim.actors()), claim.category(), claim.eventType(), Killed.of(claim.casualties()), tale);
    }

    static Features of(IncidentState incident, Tale tale) {
        Place where = incident.where();
        return new Features(where.country(), where.admin1(), days(incident.when()),
                spot(where.lat(), where.lon(), where.precision()), PlaceName.ofNullable(where.place()),
                new Cast(incident.actors()), incident.category(), incident.eventType(), Killed.of(incident.casualties()), tale);
    }

    private static Days days(When when) {
        return new Days(when.from(), when.to());
    }

    /** Coordinates of an area's middle would make everything in the area look near to each other. */
    private static Spot spot(Double lat, Double lon, Where.Precision precision) {
        return lat == null || !SPOTS.contains(precision) ? null : new Spot(lat, lon, precision == Where.Precision.EXACT);
    }
}
