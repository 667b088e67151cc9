package org.vigil.common.security;

import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;

/** Who makes the present change: the person or program behind the request, or the service itself where there is none. */
@ApplicationScoped
public class Caller {

    private static final ThreadLocal<Behalf> BEHALF = new ThreadLocal<>();

    private final Instance<SecurityIdentity> identity;
    private final String service;

    private record Behalf(String name, Set<String> roles) {
    }

    Caller(Instance<SecurityIdentity> identity,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.service = service;
    }

    /**
     * Does work in the name of somebody whose request was taken in earlier.
     *
     * @param name as it stood in the token
     * @param roles those that the caller had, implied ones included
     */
    public void as(String name, Set<String> roles, Runnable work) {
        Behalf before = BEHALF.get();
        BEHALF.set(new Behalf(name, roles));
        try {
            work.run();
        } finally {
            BEHALF.set(before);
        }
    }

    /** The name in the token, or the service's own name outside a request. */
    public String name() {
        if (BEHALF.get() != null) {
            return BEHALF.get().name();
        }
        return inRequest() && !identity.get().isAnonymous() ? identity.get().getPrincipal().getName() : service;
    }

    /** Whether nobody has asked for the present work but the service itself. */
    public boolean isService() {
        return BEHALF.get() == null && (!inRequest() || identity.get().isAnonymous());
    }

    /** Whether the caller has the role; outside a request nobody has any. */
    public boolean has(String role) {
        if (BEHALF.get() != null) {
            return BEHALF.get().roles().contains(role);
        }
        return inRequest() && identity.get().hasRole(role);
    }

    /** Until when the caller's token is good; outside a request, and without a token, for ever. */
    public Instant validUntil() {
        return inRequest() && identity.get().getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
