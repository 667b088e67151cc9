package org.vigil.incidents.incident;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.incidents.verification.Status;

/** Which incidents are asked for; what is left out does not narrow, what is repeated widens. */
class IncidentFilter {

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 code; may be repeated.", example = "SY")
    List<String> country;

    @QueryParam("admin1")
    @Parameter(description = "ISO 3166-2 code; may be repeated.", example = "SY-DY")
    List<String> admin1;

    @QueryParam("perpetrator")
    @Parameter(description = "The slug of an actor with the role perpetrator.", example = "islamic-state")
    String perpetrator;

    @QueryParam("verification")
    @Parameter(description = "The status, exactly; may be repeated.", example = "reported")
    List<String> verification;

    @QueryParam("from")
    @Parameter(description = "Incidents that can have happened on this day or after.", example = "2020-08-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Incidents that can have happened on this day or before.", example = "2020-08-31")
    String to;

    @QueryParam("merged")
    @Parameter(description = "Also those that were merged into another; they are left out otherwise.")
    boolean merged;

    @QueryParam("withdrawn")
    @Parameter(description = "Also those that are withdrawn; they are left out otherwise.")
    boolean withdrawn;

    List<Status> verification() {
        return verification.stream().map(v -> WireNames.parameter(Status.class, "verification", v)).toList();
    }

    LocalDate from() {
        return day("from", from);
    }

    LocalDate to() {
        return day("to", to);
    }

    private static LocalDate day(String parameter, String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // answered below, like a year that no database stores
        }
        throw Problems.invalidParameter(parameter, "is a day that exists, as YYYY-MM-DD");
    }
}
