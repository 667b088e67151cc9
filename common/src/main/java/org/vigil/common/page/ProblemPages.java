package org.vigil.common.page;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.qute.TemplateInstance;

/** Shows a person in a browser a problem as a page, and leads who has not signed in to where that is done. */
@Provider
class ProblemPages implements ContainerResponseFilter {

    private final Frame frame;

    ProblemPages(Frame frame) {
        this.frame = frame;
    }

    /**
     * A problem as a page.
     *
     * @param detail what is wrong, in a sentence
     * @param violations the parameters or fields that are wrong
     */
    record ProblemPage(int status, String detail, List<Violation> violations) implements TemplateInstance {

        static ProblemPage of(HttpProblem problem) {
            List<?> named = problem.getParameters().get("violations") instanceof List<?> violations ? violations : List.of();
            return new ProblemPage(problem.getStatusCode(),
                    problem.getDetail() == null ? problem.getTitle() : problem.getDetail(),
                    named.stream().map(Violation.class::cast).toList());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof HttpProblem problem) || !frame.isWanted()) {
            return;
        }
        Response page = problem.getStatusCode() == Response.Status.UNAUTHORIZED.getStatusCode() ? signIn(request)
                : frame.answer(problem.getStatusCode(), ProblemPage.of(problem));
        response.setStatus(page.getStatus());
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(page.getEntity(), response.getEntityAnnotations(), page.getMediaType());
    }

    private Response signIn(ContainerRequestContext request) {
        boolean refused = request.getCookies().containsKey(Choices.TOKEN);
        String address = SignInResource.address("/sign-in", frame.getAddress());
        // The token that was refused must not be sent to the page that asks for another one.
        return refused
                ? Response.seeOther(URI.create(address + "&again=true")).cookie(Choices.ended(request.getUriInfo())).build()
                : Response.seeOther(URI.create(address)).build();
    }
}
