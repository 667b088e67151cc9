package org.vigil.common.page;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log-in page of the team's provider, where the services have been told of one (the profile {@code provider}). */
@ApplicationScoped
class ProviderLogIn {

    /** The type of an application that takes both bearer tokens and the sessions of people in browsers. */
    private static final String WITH_SESSIONS = "hybrid";

    private final boolean offered;
    private final Optional<URI> provider;

    ProviderLogIn(@ConfigProperty(name = "quarkus.oidc.application-type") String type,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> provider) {
        this.offered = type.equals(WITH_SESSIONS);
        this.provider = provider;
    }

    /** Whether people sign in there; else they give a token. */
    boolean isOffered() {
        return offered;
    }

    /**
     * Where forms of our pages may lead, as a page's policy names it: to ourselves, and to the provider for signing in and out.
     */
    String formTargets() {
        return provider.filter(known -> offered)
                .map(known -> "'self' " + known.getScheme() + "://" + known.getRawAuthority()).orElse("'self'");
    }
}
