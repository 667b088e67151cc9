package org.vigil.common.web;

import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** The service that an operation is asked of, by its name in the address, so that one edge can serve the operations of all. */
public class OperatedService {

    @PathParam("service")
    @Parameter(description = "The name of the service, such as incident-service.")
    String service;

    /** The name in the address. */
    public String name() {
        return service;
    }

    /** A 404 when the address names another service than this one. */
    public void check() {
        if (!ConfigProvider.getConfig().getValue("quarkus.application.name", String.class).equals(service)) {
            throw Problems.notFound(Sentence.of(RefusalMessages.class, say -> say.noService(service)));
        }
    }
}
