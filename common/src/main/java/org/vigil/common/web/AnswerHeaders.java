package org.vigil.common.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** Gives a versioned answer its ETag and a page the Link to the next one (RFC 8288). */
@Provider
class AnswerHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, Preconditions.etag(versioned.revision()));
        }
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .scheme(null).host(null).port(-1)
                    .replaceQueryParam("cursor", page.next())
                    .build().toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
