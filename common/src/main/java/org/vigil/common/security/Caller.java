package org.vigil.common.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;

/** Who makes the present change: the person or program behind the request, or the service itself where there is none. */
@ApplicationScoped
public class Caller {

    private final Instance<SecurityIdentity> identity;
    private final String service;

    Caller(Instance<SecurityIdentity> identity,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.identity = identity;
        this.service = service;
    }

    /** The name in the token, or the service's own name outside a request. */
    public String name() {
        return inRequest() && !identity.get().isAnonymous() ? identity.get().getPrincipal().getName() : service;
    }

    /** Whether the caller has the role; outside a request nobody has any. */
    public boolean has(String role) {
        return inRequest() && identity.get().hasRole(role);
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
