package org.vigil.incidents.incident;

import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.check.Parameters;
import org.vigil.incidents.verification.Status;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Which incidents are asked for, in an address or in a body; what is left out does not narrow, what is repeated widens. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonInclude(Include.NON_DEFAULT)
@Schema(description = "Which incidents are asked for; what is left out does not narrow.", examples = """
        {"country":["SY"],"from":"2020-08-01","to":"2020-08-31"}""")
public class IncidentFilter {

    private static final ObjectMapper WORDS = JsonMapper.builder().build();

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 code; may be repeated.", example = "SY")
    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    List<String> country = List.of();

    @QueryParam("admin1")
    @Parameter(description = "ISO 3166-2 code; may be repeated.", example = "SY-DY")
    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    List<String> admin1 = List.of();

    @QueryParam("perpetrator")
    @Parameter(description = "The slug of an actor with the role perpetrator.", example = "islamic-state")
    String perpetrator;

    @QueryParam("verification")
    @Parameter(description = "The status, exactly; may be repeated.", example = "reported")
    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.SKIP)
    List<String> verification = List.of();

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

    @QueryParam("disagree")
    @Parameter(description = "admin1: only those whose stated division is another than the one of their coordinates.", example = "admin1")
    String disagree;

    /** A 400 that names the first condition that cannot be understood. */
    public void check() {
        verification();
        Parameters.demandWindow(from(), to());
        admin1Disagrees();
    }

    /** Two filters that ask for the same have the same text. */
    @Override
    public String toString() {
        return WORDS.valueToTree(this).toString();
    }

    List<Status> verification() {
        return verification.stream().map(v -> WireNames.parameter(Status.class, "verification", v)).toList();
    }

    boolean admin1Disagrees() {
        if (disagree == null || disagree.equals("admin1")) {
            return disagree != null;
        }
        throw Problems.invalidParameter("disagree", Sentence.of(IncidentMessages.class, IncidentMessages::disagree));
    }

    LocalDate from() {
        return Parameters.day("from", from);
    }

    LocalDate to() {
        return Parameters.day("to", to);
    }
}
