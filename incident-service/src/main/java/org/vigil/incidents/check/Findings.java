package org.vigil.incidents.check;

import jakarta.validation.ConstraintValidatorContext;

/** Collects what is wrong, each with the field at fault. */
public final class Findings {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Findings(ConstraintValidatorContext context) {
        this.context = context;
    }

    /**
     * A field of the record itself is at fault; the message is the key of a text in
     * {@code ContributorValidationMessages.properties}, in braces.
     */
    public void add(String field, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message).addPropertyNode(field).addConstraintViolation();
    }

    /** A field of the entry at {@code index} of a list is at fault. */
    public void add(String list, int index, String field, String message) {
        none = false;
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(list).addPropertyNode(field).inIterable().atIndex(index).addConstraintViolation();
    }

    boolean none() {
        return none;
    }
}
