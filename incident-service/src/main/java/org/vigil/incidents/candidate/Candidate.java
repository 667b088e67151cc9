package org.vigil.incidents.candidate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.incident.Incident;
import org.vigil.incidents.incident.Place;
import org.vigil.incidents.incident.Verification;
import org.vigil.incidents.statement.When;
import org.vigil.incidents.verification.Status;

/**
 * An incident that may be the one in question.
 *
 * @param incident its id
 * @param score 0 to 1, to rank by
 * @param because what was found, as sentences, the weightiest first and what speaks against it last
 * @param when when it happened
 * @param where where it happened
 * @param verification how far it is held to have happened
 */
@Schema(description = "An incident that may be the one in question; the score ranks, and a curator decides.", examples = """
        {"incident":"01991f0c-0000-7000-8000-000000000001","score":0.973,
         "because":["2.1 km apart.","The same day.","The same target: syrian-army."],
         "when":{"from":"2020-08-28","to":"2020-08-28","precision":"day","basis":"stated"},
         "where":{"country":"SY","admin1":"SY-DY","statedAdmin1":"SY-DY","computedAdmin1":null,"admin2":null,
                  "place":"al-Dashisha","lat":35.9,"lon":41.1,"precision":"near"},
         "verification":{"status":"claimed","derived":"claimed","basis":null,"reason":null,"by":null}}""")
public record Candidate(UUID incident, double score, List<Sentence> because, When when, Place where,
        Verification verification) {

    static Candidate of(Incident incident, Likeness.Finding finding) {
        List<Sentence> because = finding.because();
        if (isDiscounted(incident)) {
            because = Stream
                    .concat(because.stream(), Stream.of(Sentence.of(CandidateMessages.class, CandidateMessages::discounted)))
                    .toList();
        }
        return new Candidate(incident.id(), finding.rounded(), because, incident.state().when(), incident.state().where(),
                incident.state().verification());
    }

    boolean discounted() {
        return verification.status() == Status.DISCOUNTED;
    }

    private static boolean isDiscounted(Incident incident) {
        return incident.state().verification().status() == Status.DISCOUNTED;
    }
}
