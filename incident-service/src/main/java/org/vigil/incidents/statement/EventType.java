package org.vigil.incidents.statement;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** An event type and its sub-type of ACLED's codebook, joined by a slash: {@code Battles/Armed clash}. */
@Documented
@Constraint(validatedBy = EventType.Known.class)
@Target({ FIELD, PARAMETER, RECORD_COMPONENT })
@Retention(RUNTIME)
public @interface EventType {

    /** What the sender is told. */
    String message() default "{vigil.event.type}";

    /** Bean Validation's groups. */
    Class<?>[] groups() default {};

    /** Bean Validation's payload. */
    Class<? extends Payload>[] payload() default {};

    /** Knows the 25 sub-types. */
    final class Known implements ConstraintValidator<EventType, String> {

        private static final Set<String> ALL = Map.of(
                "Battles", List.of("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
                "Explosions/Remote violence", List.of("Chemical weapon", "Air/drone strike", "Suicide bomb",
                        "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade"),
                "Violence against civilians", List.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
                "Protests", List.of("Peaceful protest", "Protest with intervention",
                        "Excessive force against protesters"),
                "Riots", List.of("Violent demonstration", "Mob violence"),
                "Strategic developments", List.of("Agreement", "Arrests", "Change to group/activity",
                        "Disrupted weapons use", "Headquarters or base established", "Looting/property destruction",
                        "Non-violent transfer of territory", "Other"))
                .entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(sub -> type.getKey() + "/" + sub))
                .collect(Collectors.toUnmodifiableSet());

        /** All of them, each with its type. */
        public static Set<String> all() {
            return ALL;
        }

        @Override
        public boolean isValid(String eventType, ConstraintValidatorContext context) {
            return eventType == null || ALL.contains(eventType);
        }
    }
}
