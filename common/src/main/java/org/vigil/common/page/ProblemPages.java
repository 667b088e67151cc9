package org.vigil.common.page;

import java.net.URI;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Shows a person in a browser a problem as a page, and leads who has not signed in to where that is done. */
@ApplicationScoped
class ProblemPages {

    private static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final Frame frame;
    private final CurrentIdentityAssociation identity;

    ProblemPages(Frame frame, CurrentIdentityAssociation identity) {
        this.frame = frame;
        this.identity = identity;
    }

    /**
     * A problem as a page.
     *
     * @param detail what is wrong, in a sentence
     * @param role the one that is needed; null where that is not what is wrong
     * @param violations the parameters or fields that are wrong
     */
    record ProblemPage(int status, String detail, String role, List<Violation> violations) implements TemplateInstance {

        static ProblemPage of(HttpProblem problem) {
            List<?> named = problem.getParameters().get("violations") instanceof List<?> violations ? violations : List.of();
            return new ProblemPage(problem.getStatusCode(),
                    problem.getDetail() == null ? problem.getTitle() : problem.getDetail(),
                    (String) problem.getParameters().get("role"),
                    named.stream().map(Violation.class::cast).toList());
        }
    }

    @ServerResponseFilter
    public Uni<Void> filter(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getEntity() instanceof HttpProblem problem && frame.isWanted()
                ? whoReads().invoke(() -> show(problem, request, response)).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Where nothing answers, nobody has looked at the token yet, and that thread may not wait for it. */
    private Uni<SecurityIdentity> whoReads() {
        return identity.getDeferredIdentity().onFailure().recoverWithItem(NOBODY).invoke(identity::setIdentity);
    }

    private void show(HttpProblem problem, ContainerRequestContext request, ContainerResponseContext response) {
        Response page = problem.getStatusCode() == Response.Status.UNAUTHORIZED.getStatusCode() ? signIn(request)
                : frame.answer(problem.getStatusCode(), ProblemPage.of(problem));
        response.setStatus(page.getStatus());
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        page.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
        response.setEntity(page.getEntity(), response.getEntityAnnotations(), page.getMediaType());
    }

    private Response signIn(ContainerRequestContext request) {
        boolean refused = request.getCookies().containsKey(Choices.TOKEN);
        String address = SignInResource.address("/sign-in", wanted(request));
        // The token that was refused must not be sent to the page that asks for another one.
        return refused
                ? Response.seeOther(URI.create(address + "&again=true")).cookie(Choices.ended(request.getUriInfo())).build()
                : Response.seeOther(URI.create(address)).build();
    }

    /**
     * What a form would have done cannot be read at its address: who has signed in comes back to the page on which it stands.
     */
    private String wanted(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return frame.getAddress();
        }
        String page = request.getHeaderString("Referer");
        return page == null ? null : page.replaceFirst("^https?://[^/]+", "");
    }
}
