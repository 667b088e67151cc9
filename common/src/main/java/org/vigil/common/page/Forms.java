package org.vigil.common.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.UnacceptableText;
import org.vigil.common.web.Preconditions;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;

/** Makes of a form what the endpoints take, and of their refusals what a page shows. */
@ApplicationScoped
public class Forms {

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** The request, when it may be made; a 400 that names its fields otherwise. */
    public <T> T checked(T request) {
        Set<ConstraintViolation<T>> violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw Problems.violated(violations);
        }
        return request;
    }

    /** What stands in a field of a form; a 400 that names it when no column can hold that. */
    public static String text(String field, String value) {
        if (value != null && UnacceptableText.isIn(value)) {
            throw Problems.invalid(field, UnacceptableText.MESSAGE);
        }
        return value;
    }

    /** The ETag of the revision that the form was made for, null when it names none. */
    public static String tag(Integer seen) {
        return seen == null ? null : Preconditions.etag(seen);
    }

    /** A refusal in sentences: what is wrong with a field says more than that one is wrong. */
    public static String refusal(HttpProblem problem) {
        String fields = problem.getParameters().get("violations") instanceof List<?> violations
                ? violations.stream().map(Violation.class::cast).map(v -> v.field + " " + v.message + ".")
                        .collect(Collectors.joining(" "))
                : "";
        return Stream.of(fields, problem.getDetail(), problem.getTitle()).filter(text -> text != null && !text.isBlank())
                .findFirst().orElseThrow();
    }
}
