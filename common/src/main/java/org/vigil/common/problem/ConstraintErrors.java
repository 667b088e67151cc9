package org.vigil.common.problem;

import java.util.Collection;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Violated constraints as a 400 that names each field by the path that it has in the JSON. */
@Provider
@Priority(Problems.MAPPER_PRIORITY)
class ConstraintErrors implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException e) {
        return problem(e.getConstraintViolations()).toResponse();
    }

    static Refusal problem(Collection<? extends ConstraintViolation<?>> violations) {
        return Problems.invalid(
                violations.stream().map(violation -> Fault.body(field(violation), ConstraintMessage.of(violation))).toList());
    }

    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? "body" : field.toString();
    }
}
