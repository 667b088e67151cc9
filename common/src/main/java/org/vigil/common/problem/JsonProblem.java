package org.vigil.common.problem;

import java.time.DateTimeException;
import java.util.stream.Collectors;

import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in a sentence what is wrong with a JSON body, and at which field, without a word about our classes. */
final class JsonProblem {

    private JsonProblem() {
    }

    static Refusal of(JsonProcessingException e) {
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

    private static Sentence message(JsonProcessingException e) {
        Throwable cause = e.getCause();
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted()
                    .collect(Collectors.joining(", "));
            return Problems.say(say -> say.unknownField(known));
        }
        if (e instanceof InvalidFormatException format) {
            return notTaken(shown(format.getValue()), format.getTargetType());
        }
        if (e instanceof StreamConstraintsException || cause instanceof StreamConstraintsException) {
            return Problems.say(RefusalMessages::tooMuch);
        }
        if (e instanceof UnacceptableText || cause instanceof UnacceptableText) {
            return Problems.say(RefusalMessages::unacceptable);
        }
        if (e instanceof MismatchedInputException || cause instanceof DateTimeException) {
            return Problems.say(RefusalMessages::otherForm);
        }
        JsonLocation at = e.getLocation();
        return at == null ? Problems.say(RefusalMessages::notJson)
                : Problems.say(say -> say.notJsonAt(at.getLineNr(), at.getColumnNr()));
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return OthersWords.isolated("\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"");
    }

    private static Sentence notTaken(String value, Class<?> type) {
        if (type != null && type.isEnum()) {
            return Problems.say(say -> say.notOneOf(value, WireNames.names(type)));
        }
        return Problems.say(switch (type == null ? "" : type.getSimpleName()) {
            case "LocalDate" -> say -> say.notDate(value);
            case "Instant" -> say -> say.notInstant(value);
            case "UUID" -> say -> say.notId(value);
            case "Integer", "int", "Long", "long" -> say -> say.notWhole(value);
            case "BigDecimal", "Double", "double" -> say -> say.notNumber(value);
            case "Boolean", "boolean" -> say -> say.notTruth(value);
            default -> say -> say.notTaken(value);
        });
    }
}
