package org.vigil.common.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.vigil.common.problem.Problems;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** Signing in and out at the pages, and what a reader chooses for them. None of it tells or changes anything but cookies. */
@Path("/")
@PermitAll
class SignInResource {

    /** Who comes here without having signed in is led to the team's provider, and from there back here. */
    static final String SIGNED_IN = "/signed-in";

    private static final String HOME = "/dashboard";

    private final Frame frame;
    private final UriInfo address;
    private final RoutingContext http;
    private final SecurityIdentity reader;
    private final ProviderLogIn provider;

    SignInResource(Frame frame, @Context UriInfo address, RoutingContext http, SecurityIdentity reader,
            ProviderLogIn provider) {
        this.frame = frame;
        this.address = address;
        this.http = http;
        this.reader = reader;
        this.provider = provider;
    }

    /**
     * The page where one signs in.
     *
     * @param to where the reader wanted to go
     * @param again whether the token that was given is not valid
     * @param refused whether the log-in at the provider led to nothing
     * @param provider whether one can sign in at the team's provider too
     */
    record SignInPage(String to, boolean again, boolean refused, boolean provider) implements TemplateInstance {
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        return Response.seeOther(URI.create(HOME)).build();
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response ask(@QueryParam("to") String to, @QueryParam("again") boolean again, @QueryParam("error") String error) {
        return frame.answer(new SignInPage(inside(to), again, error != null, provider.isOffered()));
    }

    @GET
    @Path("signed-in")
    @Authenticated
    @Operation(hidden = true)
    public Response goOn(@QueryParam("to") String to) {
        return Response.seeOther(URI.create(inside(to))).cookie(Choices.ended(address)).build();
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(@FormParam("token") String token, @FormParam("to") String to) {
        demandOurs();
        String given = token == null ? "" : token.strip();
        if (!given.matches("[A-Za-z0-9._~+/=-]{1,8192}")) {
            return Response.seeOther(URI.create(address("/sign-in", to) + "&again=true")).build();
        }
        return Response.seeOther(URI.create(inside(to))).cookie(Choices.session(given, address)).build();
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut() {
        demandOurs();
        endSessionOfProvider();
        return Response.seeOther(URI.create("/sign-in")).cookie(Choices.ended(address)).build();
    }

    @POST
    @Path("choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response choose(@FormParam("language") String language, @FormParam("theme") String theme,
            @FormParam("to") String to) {
        demandOurs();
        Response.ResponseBuilder answer = Response.seeOther(URI.create(inside(to)));
        Language.of(language).ifPresent(chosen -> answer.cookie(Choices.kept(Choices.LANGUAGE, language, address)));
        Theme.of(theme).ifPresent(chosen -> answer.cookie(Choices.kept(Choices.THEME, theme, address)));
        return answer.build();
    }

    /**
     * Here, asking who it is leads to the provider, which ends its session too and leads back to the sign-in
     * (quarkus.oidc.logout.path).
     */
    private void endSessionOfProvider() {
        try {
            reader.isAnonymous();
        } catch (AuthenticationFailedException | AuthenticationCompletionException alreadyEnded) {
            // Then there is nothing to end.
        }
    }

    /** Another site must not sign anybody in or out. */
    private void demandOurs() {
        if (!TokenCookie.isOurs(http.request())) {
            throw Problems.foreign();
        }
    }

    /** Where the sign-in is asked for by who wanted to go there. */
    static String address(String path, String to) {
        return path + "?to=" + URLEncoder.encode(inside(to), StandardCharsets.UTF_8);
    }

    /** A place of this site; anything else leads to its first page. */
    private static String inside(String to) {
        if (to == null || !to.matches("/[^/\\\\\\s][^\\\\\\s]*")) {
            return HOME;
        }
        try {
            return new URI(to).toString();
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
