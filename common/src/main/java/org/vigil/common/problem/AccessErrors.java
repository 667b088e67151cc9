package org.vigil.common.problem;

import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Who is not known is told to send a token, who may not, which role is needed; neither learns whether the thing exists. */
final class AccessErrors {

    private AccessErrors() {
    }

    /** No token was sent. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class NoToken implements ExceptionMapper<UnauthorizedException> {

        @Override
        public Response toResponse(UnauthorizedException e) {
            return Problems.unauthorized(RefusalMessages::noToken).toResponse();
        }
    }

    /** The token is not one of ours, or no longer valid. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class BadToken implements ExceptionMapper<AuthenticationFailedException> {

        @Override
        public Response toResponse(AuthenticationFailedException e) {
            return Problems.unauthorized(RefusalMessages::badToken).toResponse();
        }
    }

    /** The provider's log-in was not completed, or what came of it is not for us. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class NotLetIn implements ExceptionMapper<AuthenticationCompletionException> {

        @Override
        public Response toResponse(AuthenticationCompletionException e) {
            return Problems.unauthorized(RefusalMessages::notLetIn).toResponse();
        }
    }

    /** The token's roles do not include the one that is needed. */
    @Provider
    @Priority(Problems.MAPPER_PRIORITY)
    static class NotAllowed implements ExceptionMapper<ForbiddenException> {

        private final ResourceInfo asked;

        NotAllowed(ResourceInfo asked) {
            this.asked = asked;
        }

        @Override
        public Response toResponse(ForbiddenException e) {
            return Problems.forbidden(asked.getResourceMethod().getAnnotation(RolesAllowed.class).value()[0]).toResponse();
        }
    }
}
