package org.vigil.common.problem;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Says in a sentence what is wrong with a JSON body, and at which field, without a word about our classes. */
final class JsonProblem {

    private JsonProblem() {
    }

    static HttpProblem of(JsonProcessingException e) {
        return Problems.invalid(field(e), message(e));
    }

    private static String field(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "body";
        }
        String path = mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    private static String message(JsonProcessingException e) {
        Throwable cause = e.getCause();
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "is not a field of this request; known fields are " + unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        if (e instanceof InvalidFormatException format) {
            return "does not take " + shown(format.getValue()) + expected(format.getTargetType());
        }
        if (e instanceof StreamConstraintsException || cause instanceof StreamConstraintsException) {
            return "is nested too deep, or holds too much: fewer entries, shorter numbers and texts";
        }
        if (e instanceof UnacceptableText || cause instanceof UnacceptableText) {
            return UnacceptableText.MESSAGE;
        }
        if (e instanceof MismatchedInputException || cause instanceof DateTimeException) {
            return "does not have the form that is expected here";
        }
        JsonLocation at = e.getLocation();
        return "is not well-formed JSON" + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }

    private static String expected(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "; it is one of " + String.join(", ", wireNames(type));
        }
        if (type == null) {
            return "";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "; write a date that exists as YYYY-MM-DD";
            case "Instant" -> "; write an instant as YYYY-MM-DDThh:mm:ssZ";
            case "UUID" -> "; write an id as it was given to you";
            case "Integer", "int", "Long", "long" -> "; write a whole number";
            case "BigDecimal", "Double", "double" -> "; write a number";
            case "Boolean", "boolean" -> "; write true or false";
            default -> "";
        };
    }

    private static List<String> wireNames(Class<?> type) {
        return List.of(type.getEnumConstants()).stream().map(WireNames::of).toList();
    }
}
