package org.vigil.common.page;

import java.net.URI;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The addresses of pages and of what follows on them. */
public final class PageAddress {

    private PageAddress() {
    }

    /** A form sends its empty fields too; they choose nothing, and the browser is led to where they are left out. */
    public static Optional<Response> withoutEmpty(UriInfo asked) {
        MultivaluedMap<String, String> parameters = asked.getQueryParameters();
        if (parameters.values().stream().noneMatch(values -> values.contains(""))) {
            return Optional.empty();
        }
        UriBuilder address = UriBuilder.fromPath(asked.getRequestUri().getPath());
        new TreeMap<>(parameters).forEach((name, values) -> values.stream().filter(value -> !value.isEmpty())
                .forEach(value -> address.queryParam(name, "{value}").resolveTemplate("value", value)));
        return Optional.of(Response.seeOther(address.build()).build());
    }

    /** Where on this site the list goes on behind the cursor; null where that is null. */
    public static String next(UriInfo asked, String cursor) {
        if (cursor == null) {
            return null;
        }
        URI next = asked.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
