package org.vigil.common.problem;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * The problems that Vigil answers with, as RFC 9457 has them. Each is an exception to be thrown; its detail is a whole sentence
 * for the person who sent the request.
 */
public final class Problems {

    /** Before the mappers of the problem extension, which take 999, do not name every field, and show our classes. */
    static final int MAPPER_PRIORITY = 500;

    private Problems() {
    }

    /** 400: a field of the body does not hold what it must; {@code field} is a path such as {@code casualties[0].low}. */
    public static Refusal invalid(String field, Sentence message) {
        return invalid(List.of(Fault.body(field, message)));
    }

    /** 400: a query parameter does not hold what it must. */
    public static Refusal invalidParameter(String parameter, Sentence message) {
        return invalid(List.of(new Fault(parameter, Fault.In.query, message)));
    }

    /** 400: a part of the path does not hold what it must. */
    public static Refusal invalidPath(String parameter, Sentence message) {
        return invalid(List.of(new Fault(parameter, Fault.In.path, message)));
    }

    /** 400: a header does not hold what it must. */
    public static Refusal invalidHeader(String header, Sentence message) {
        return invalid(List.of(new Fault(header, Fault.In.header, message)));
    }

    /** 400 with several faults at once. */
    public static Refusal invalid(List<Fault> faults) {
        return Refusal.of(Status.BAD_REQUEST, say(RefusalMessages::invalid), problem -> problem.with(Refusal.FAULTS, faults));
    }

    /** 400: a text is not the JSON that is expected; names the field where there is one, else {@code body}. */
    public static Refusal unreadable(JsonProcessingException e) {
        return JsonProblem.of(e);
    }

    /** 400: constraints are violated; names each field by the path that it has in the JSON. */
    public static Refusal violated(Collection<? extends ConstraintViolation<?>> violations) {
        return ConstraintErrors.problem(violations);
    }

    /** 401: it is not known who asks. */
    static Refusal unauthorized(Function<RefusalMessages, String> detail) {
        return Refusal.of(Status.UNAUTHORIZED, say(detail),
                problem -> problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    /** 403: it is for those alone who have the role, one of {@link org.vigil.common.security.Roles}. */
    public static Refusal forbidden(String role) {
        return Refusal.of(Status.FORBIDDEN, say(say -> say.forbidden(role)), problem -> problem.with("role", role));
    }

    /** 403: a page of another site sends it, in the name of somebody who has signed in here. */
    public static Refusal foreign() {
        return Refusal.of(Status.FORBIDDEN, say(RefusalMessages::foreign));
    }

    /** 404: there is nothing of that kind under that id, or the caller may not know of it; {@code detail} says of what kind. */
    public static Refusal notFound(Sentence detail) {
        return Refusal.of(Status.NOT_FOUND, detail);
    }

    /** 409: the request does not fit the present state; {@code detail} says what the state is. */
    public static Refusal conflict(Sentence detail) {
        return Refusal.of(Status.CONFLICT, detail);
    }

    /** The same with a member that says it to programs. */
    public static Refusal conflict(Sentence detail, String member, Object value) {
        return Refusal.of(Status.CONFLICT, detail, problem -> problem.with(member, value));
    }

    /** 410: it was there, and is not any more; {@code detail} says why. */
    public static Refusal gone(Sentence detail) {
        return Refusal.of(Status.GONE, detail);
    }

    /** Of another status: {@code detail} says what is wrong, and what to do. */
    public static Refusal of(Status status, Sentence detail) {
        return Refusal.of(status, detail);
    }

    /** 412: the caller has seen an older revision. */
    public static Refusal stale(int currentRevision) {
        return Refusal.of(Status.PRECONDITION_FAILED, say(say -> say.stale(currentRevision)),
                problem -> problem.with("revision", currentRevision));
    }

    /**
     * 412: the caller has seen an older revision, and is told what others made of it since.
     *
     * @param latest the latest change in words, such as {@code revised by anna at 2026-11-20T10:00:00Z.}
     * @param changes the changes that the caller has not seen, newest first
     */
    public static Refusal stale(int currentRevision, Sentence latest, List<?> changes) {
        return Refusal.of(Status.PRECONDITION_FAILED,
                Sentence.of(RefusalMessages.class,
                        (say, language) -> say.staleSince(currentRevision, latest.in(language))),
                problem -> problem.with("revision", currentRevision).with("changes", changes));
    }

    /** 428: the change needs an If-Match header. */
    public static Refusal preconditionRequired() {
        return Refusal.of(Status.PRECONDITION_REQUIRED, say(RefusalMessages::preconditionRequired));
    }

    /** 413: the body is larger than the service takes. */
    public static Refusal tooLarge(long limit) {
        return Refusal.of(413, "Content Too Large", say(say -> say.tooLarge(limit)),
                problem -> problem.with(Refusal.FAULTS, List.of(Fault.body("body", say(say -> say.larger(limit))))));
    }

    /** 503: it cannot be answered now; {@code detail} says why, and what to do after so many seconds. */
    public static Refusal busy(Sentence detail, int seconds) {
        return Refusal.of(Status.SERVICE_UNAVAILABLE, detail, problem -> problem.withHeader(HttpHeaders.RETRY_AFTER, seconds));
    }

    /** 422: the Idempotency-Key was used for another request. */
    public static Refusal keyReused() {
        return Refusal.of(422, "Unprocessable Content", say(RefusalMessages::keyReused), problem -> problem);
    }

    /** What Vigil says of requests of every kind. */
    static Sentence say(Function<RefusalMessages, String> words) {
        return Sentence.of(RefusalMessages.class, words);
    }
}
