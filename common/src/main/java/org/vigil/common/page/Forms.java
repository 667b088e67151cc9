package org.vigil.common.page;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.problem.UnacceptableText;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Preconditions;

/** Makes of a form what the endpoints take. */
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
            throw Problems.invalid(field, Sentence.of(RefusalMessages.class, RefusalMessages::unacceptable));
        }
        return value;
    }

    /** The ETag of the revision that the form was made for, null when it names none. */
    public static String tag(Integer seen) {
        return seen == null ? null : Preconditions.etag(seen);
    }
}
