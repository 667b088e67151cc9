package org.vigil.common.problem;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.ws.rs.core.Response.Status;

import org.vigil.common.text.Sentence;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** A problem (RFC 9457) that is said in the language of who reads it; programs read it in English. */
public final class Refusal extends HttpProblem {

    static final String FAULTS = "violations";

    private static final long serialVersionUID = 1L;

    private final transient Sentence detail;

    private Refusal(Builder problem, Sentence detail) {
        super(problem);
        this.detail = detail;
    }

    /** With the title that the status has everywhere. */
    static Refusal of(Status status, Sentence detail) {
        return of(status, detail, problem -> problem);
    }

    /** The same with headers, and members beside the usual ones. */
    static Refusal of(Status status, Sentence detail, UnaryOperator<Builder> further) {
        return of(status.getStatusCode(), status.getReasonPhrase(), detail, further);
    }

    /** The same where Jakarta REST has another title, or none. */
    static Refusal of(int status, String title, Sentence detail, UnaryOperator<Builder> further) {
        return new Refusal(further.apply(HttpProblem.builder().withStatus(status).withTitle(title)), detail);
    }

    /** What is wrong, and what to do. */
    public Sentence sentence() {
        return detail;
    }

    /** The same in English. */
    @Override
    public String getDetail() {
        return detail.toString();
    }

    /** What is wrong with each part of the request that is at fault; empty where it is not a part that is. */
    public List<Fault> faults() {
        return getParameters().get(FAULTS) instanceof List<?> faults ? faults.stream().map(Fault.class::cast).toList()
                : List.of();
    }

    /** What a problem says, whoever raised it. */
    public static Sentence sentence(HttpProblem problem) {
        return problem instanceof Refusal refusal ? refusal.detail
                : usual(problem.getStatusCode()).orElseGet(() -> Problems.say(RefusalMessages::failed));
    }

    /** What a status of HTTP's own means; empty of one that says too little by itself. */
    static Optional<Sentence> usual(int status) {
        return switch (status) {
            case 404 -> Optional.of(Problems.say(RefusalMessages::noAddress));
            case 405 -> Optional.of(Problems.say(RefusalMessages::noMethod));
            case 406 -> Optional.of(Problems.say(RefusalMessages::noForm));
            case 415 -> Optional.of(Problems.say(RefusalMessages::noContentType));
            default -> Optional.empty();
        };
    }

    /** For a person: what is wrong with a field says more than that one is wrong. */
    public Sentence forPeople() {
        return faults().isEmpty() ? detail : Sentence.of(faults().stream().map(Fault::sentence).toList());
    }

    /** The same problem where it occurred. */
    Refusal at(URI instance) {
        return new Refusal(HttpProblem.builder(this).withInstance(instance), detail);
    }
}
