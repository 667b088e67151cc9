package org.vigil.common.problem;

import java.util.Collection;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.core.Response.Status;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

/**
 * The problems that Vigil answers with, as RFC 9457 has them. Each is an exception to be thrown; its detail is a whole sentence
 * for the person who sent the request.
 */
public final class Problems {

    /** Before the mappers of the problem extension, which take 999, do not name every field, and show our classes. */
    static final int MAPPER_PRIORITY = 500;

    /** 428 of RFC 6585, which jakarta.ws.rs does not name. */
    private static final int PRECONDITION_REQUIRED = 428;

    private Problems() {
    }

    /** 400: a field of the body does not hold what it must; {@code field} is a path such as {@code casualties[0].low}. */
    public static HttpProblem invalid(String field, String message) {
        return invalid(List.of(Violation.In.body.field(field).message(message)));
    }

    /** 400: a query parameter does not hold what it must. */
    public static HttpProblem invalidParameter(String parameter, String message) {
        return invalid(List.of(Violation.In.query.field(parameter).message(message)));
    }

    /** 400: a header does not hold what it must. */
    public static HttpProblem invalidHeader(String header, String message) {
        return invalid(List.of(Violation.In.header.field(header).message(message)));
    }

    /** 400 with several violations at once. */
    public static HttpProblem invalid(List<Violation> violations) {
        return HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .withTitle("Bad Request")
                .withDetail("The request was not accepted and nothing was stored; correct the named fields and send it again.")
                .with("violations", violations)
                .build();
    }

    /** 400: a text is not the JSON that is expected; names the field where there is one, else {@code body}. */
    public static HttpProblem unreadable(JsonProcessingException e) {
        return JsonProblem.of(e);
    }

    /** 400: constraints are violated; names each field by the path that it has in the JSON. */
    public static HttpProblem violated(Collection<? extends ConstraintViolation<?>> violations) {
        return ConstraintErrors.problem(violations);
    }

    /** 403: it is for those alone who have the role, one of {@link org.vigil.common.security.Roles}. */
    public static HttpProblem forbidden(String role) {
        return HttpProblem.builder().withStatus(Status.FORBIDDEN)
                .withTitle("Forbidden")
                .withDetail("This needs the role " + role
                        + ", which your token does not give; ask an admin of your installation for one that does.")
                .with("role", role)
                .build();
    }

    /** 403: a page of another site sends it, in the name of somebody who has signed in here. */
    public static HttpProblem foreign() {
        return of(Status.FORBIDDEN.getStatusCode(), "Forbidden",
                "A page of another site has sent this, and nothing was done; open the page here and do it there.");
    }

    /** 404: there is nothing of that kind under that id, or the caller may not know of it. */
    public static HttpProblem notFound(String what, Object id) {
        return of(Status.NOT_FOUND.getStatusCode(), "Not Found", "There is no " + what + " " + id + ".");
    }

    /** 409: the request does not fit the present state; {@code detail} says what the state is. */
    public static HttpProblem conflict(String detail) {
        return of(Status.CONFLICT.getStatusCode(), "Conflict", detail);
    }

    static HttpProblem of(int status, String title, String detail) {
        return HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail).build();
    }

    /** 412: the caller has seen an older revision. */
    public static HttpProblem stale(int currentRevision) {
        return HttpProblem.builder().withStatus(Status.PRECONDITION_FAILED)
                .withTitle("Precondition Failed")
                .withDetail("It has changed since you read it and is now at revision " + currentRevision
                        + "; read it again and repeat your change on that.")
                .with("revision", currentRevision)
                .build();
    }

    /**
     * 412: the caller has seen an older revision, and is told what others made of it since.
     *
     * @param latest the latest change in words, such as {@code revised by anna at 2026-11-20T10:00:00Z.}
     * @param changes the changes that the caller has not seen, newest first
     */
    public static HttpProblem stale(int currentRevision, String latest, List<?> changes) {
        return HttpProblem.builder().withStatus(Status.PRECONDITION_FAILED)
                .withTitle("Precondition Failed")
                .withDetail("It has changed since you read it and is now at revision " + currentRevision
                        + "; look at the changes, read it again and repeat your change on that. The latest: " + latest)
                .with("revision", currentRevision)
                .with("changes", changes)
                .build();
    }

    /** 428: the change needs an If-Match header. */
    public static HttpProblem preconditionRequired() {
        return of(PRECONDITION_REQUIRED, "Precondition Required",
                "Send the ETag of what you read in an If-Match header, so that nobody's change is overwritten unseen.");
    }

    /** 413: the body is larger than the service takes. */
    public static HttpProblem tooLarge(long limit) {
        return HttpProblem.builder().withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
                .withTitle("Content Too Large")
                .withDetail("The body may have at most " + limit + " bytes; send less at a time.")
                .with("violations", List.of(Violation.In.body.field("body").message("is larger than " + limit + " bytes")))
                .build();
    }

    /** 503: it cannot be answered now; {@code detail} says why, and what to do after so many seconds. */
    public static HttpProblem busy(String detail, int seconds) {
        return HttpProblem.builder().withStatus(Status.SERVICE_UNAVAILABLE)
                .withTitle("Service Unavailable")
                .withDetail(detail)
                .withHeader("Retry-After", seconds)
                .build();
    }

    /** 422: the Idempotency-Key was used for another request. */
    public static HttpProblem keyReused() {
        return of(422, "Unprocessable Content",
                "This Idempotency-Key was already used for another request; choose a new key for a new request.");
    }
}
