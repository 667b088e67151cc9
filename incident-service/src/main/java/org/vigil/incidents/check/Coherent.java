package org.vigil.incidents.check;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** The fields of the annotated record fit together: the record checks itself and names the field that does not. */
@Documented
@Constraint(validatedBy = Coherent.SelfCheck.class)
@Target(TYPE)
@Retention(RUNTIME)
public @interface Coherent {

    /** Never shown: each finding has its own. */
    String message() default "does not fit the other fields";

    /** Bean Validation's groups. */
    Class<?>[] groups() default {};

    /** Bean Validation's payload. */
    Class<? extends Payload>[] payload() default {};

    /** Lets the record speak. */
    class SelfCheck implements ConstraintValidator<Coherent, SelfChecked> {

        @Override
        public boolean isValid(SelfChecked checked, ConstraintValidatorContext context) {
            if (checked == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Findings findings = new Findings(context);
            checked.check(findings);
            return findings.none();
        }
    }
}
