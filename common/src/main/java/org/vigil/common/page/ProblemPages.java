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
import org.vigil.common.problem.Fault;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
    private final ProviderLogIn provider;

    ProblemPages(Frame frame, CurrentIdentityAssociation identity, ProviderLogIn provider) {
        this.frame = frame;
        this.identity = identity;
        this.provider = provider;
    }

    /**
     * A problem as a page.
     *
     * @param detail what is wrong, in a sentence
     * @param role the one that is needed; null where that is not what is wrong
     * @param faults the parameters or fields that are wrong
     */
    record ProblemPage(int status, Sentence detail, String role, List<Fault> faults) implements TemplateInstance {

        static ProblemPage of(HttpProblem problem) {
            return new ProblemPage(problem.getStatusCode(), Refusal.sentence(problem),
                    (String) problem.getParameters().get("role"),
                    problem instanceof Refusal refusal ? refusal.faults() : List.of());
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
        // What was refused must not be sent to where one signs in again.
        return Response.seeOther(URI.create(whereOneSignsIn(request)))
                .cookie(Choices.ended(request.getCookies().keySet(), request.getUriInfo())).build();
    }

    private String whereOneSignsIn(ContainerRequestContext request) {
        String signIn = SignInResource.address("/sign-in", wanted(request));
        if (request.getCookies().containsKey(Choices.TOKEN)) {
            return signIn + "&again=true";
        }
        // A script that loads a part of a page cannot follow to another site.
        if (!provider.isOffered() || request.getHeaderString("HX-Request") != null) {
            return signIn;
        }
        if (request.getUriInfo().getPath().equals(SignInResource.SIGNED_IN)) {
            // The provider let the person in and we did not: leading there once more would not end.
            String to = request.getUriInfo().getQueryParameters().getFirst("to");
            return SignInResource.address("/sign-in", to) + "&error=refused";
        }
        return SignInResource.address(SignInResource.SIGNED_IN, wanted(request));
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
