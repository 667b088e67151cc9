package org.vigil.common.problem;

import java.util.Locale;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;

import org.vigil.common.text.Sentence;

import io.quarkus.arc.Arc;

/** What a violated constraint says; the texts of its messages are in {@code ContributorValidationMessages*.properties}. */
record ConstraintMessage(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    static Sentence of(ConstraintViolation<?> violation) {
        return Sentence.of(new ConstraintMessage(violation)::in);
    }

    /** The validator itself would choose the language of the request, which programs read in English. */
    private String in(String language) {
        return Arc.container().instance(ValidatorFactory.class).get().getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), this, Locale.forLanguageTag(language));
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("A message has no " + type);
    }
}
