package org.vigil.common.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * JSON that cannot be read is a 400 that names the field. There is a mapper for each of Jackson's exceptions that
 * Quarkus REST or the problem extension has one of its own for, because the most exact type wins.
 */
final class JsonErrors {

    private JsonErrors() {
    }

    /** What the HTTP layer wraps, and every other error of that layer. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class Wrapped implements ExceptionMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof JsonProcessingException json) {
                    return JsonProblem.of(json).toResponse();
                }
            }
            Response.StatusType status = e.getResponse().getStatusInfo();
            return Refusal.of(status.getStatusCode(), status.getReasonPhrase(), detail(e), problem -> problem).toResponse();
        }

        private static Sentence detail(WebApplicationException e) {
            return Refusal.usual(e.getResponse().getStatus())
                    .orElseGet(() -> e.getResponse().getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
                            ? Sentence.of(e.getMessage())
                            : Problems.say(RefusalMessages::failed));
        }
    }

    /** Not JSON at all. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class Unreadable implements ExceptionMapper<JsonProcessingException> {

        @Override
        public Response toResponse(JsonProcessingException e) {
            return JsonProblem.of(e).toResponse();
        }
    }

    /** JSON of another form. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class Mismatched implements ExceptionMapper<MismatchedInputException> {

        @Override
        public Response toResponse(MismatchedInputException e) {
            return JsonProblem.of(e).toResponse();
        }
    }

    /** A value that its type does not have. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class Malformed implements ExceptionMapper<InvalidFormatException> {

        @Override
        public Response toResponse(InvalidFormatException e) {
            return JsonProblem.of(e).toResponse();
        }
    }

    /** A field that the request does not have. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class Unrecognized implements ExceptionMapper<UnrecognizedPropertyException> {

        @Override
        public Response toResponse(UnrecognizedPropertyException e) {
            return JsonProblem.of(e).toResponse();
        }
    }
}
