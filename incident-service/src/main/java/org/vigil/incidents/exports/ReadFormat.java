package org.vigil.incidents.exports;

import java.util.Optional;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Leads whoever asks the list of incidents for another form than JSON, by its Accept header or {@code ?format=}, to where files
 * are made: a list answers by pages, a file holds them all.
 */
@Provider
@PreMatching
class ReadFormat implements ContainerRequestFilter {

    private static final String LIST = "/api/v1/incidents";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean reads = request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
        if (!reads || !request.getUriInfo().getPath().equals(LIST)) {
            return;
        }
        String named = request.getUriInfo().getQueryParameters().getFirst("format");
        Optional<String> format = named == null ? accepted(request).map(Format::wire)
                : Optional.of(named).filter(form -> !form.equals("json"));
        format.ifPresent(wanted -> {
            request.getHeaders().remove("Accept");
            request.setRequestUri(request.getUriInfo().getRequestUriBuilder().replacePath(ExportResource.PATH + "/incidents")
                    .replaceQueryParam("format", wanted).build());
        });
    }

    /** The first of the caller's choice that this service has; JSON is its own list's and leads nowhere else. */
    private static Optional<Format> accepted(ContainerRequestContext request) {
        for (MediaType type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            Optional<Format> format = Format.accepted(type);
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }
}
