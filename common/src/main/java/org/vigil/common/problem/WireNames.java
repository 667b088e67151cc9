package org.vigil.common.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The name under which an enum constant stands in JSON, in queries and in the database. */
public final class WireNames {

    private WireNames() {
    }

    /** The value of the constant's {@link JsonProperty}, or its Java name where it has none. */
    public static String of(Object constant) {
        String name = ((Enum<?>) constant).name();
        try {
            JsonProperty property = ((Enum<?>) constant).getDeclaringClass().getField(name).getAnnotation(JsonProperty.class);
            return property == null ? name : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("An enum has no field for its own constant " + name, e);
        }
    }

    /** All of that type, between commas, as a refusal lists them. */
    public static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
    }

    /** The constant of that wire name; a 400 that names the query parameter and the possible values when there is none. */
    public static <E extends Enum<E>> E parameter(Class<E> type, String name, String value) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant).equals(value)).findFirst()
                .orElseThrow(() -> Problems.invalidParameter(name, Problems.say(say -> say.oneOf(names(type)))));
    }
}
