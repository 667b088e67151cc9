package org.vigil.incidents.moment;

import java.lang.reflect.Method;
import java.util.Arrays;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/** Refuses {@code asOf} where it is not answered: what is known now would pass for what was known then. */
@Provider
class UnansweredAsOf implements ContainerRequestFilter {

    private static final String AS_OF = "asOf";

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getQueryParameters().containsKey(AS_OF) && !answers(resource.getResourceMethod())) {
            throw Problems.invalidParameter(AS_OF,
                    Sentence.of(MomentMessages.class, MomentMessages::unanswered));
        }
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getParameters()).map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(named -> named != null && named.value().equals(AS_OF));
    }
}
