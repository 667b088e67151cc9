package org.vigil.incidents.compat.acled;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.Sentence;

/** How a column is compared with what is asked for. */
enum Operator {

    EQUAL("="),
    GREATER(">"),
    LESS("<"),
    AT_LEAST(">="),
    AT_MOST("<="),
    LIKE("LIKE"),
    BETWEEN("BETWEEN");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,15})?");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    /** The one that {@code <column>_where} names; a 400 where it is none. */
    static Operator named(String parameter, String word) {
        return Stream.of(values()).filter(operator -> operator.word.equals(word.strip().toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Problems.invalidParameter(parameter,
                        Sentence.of(RefusalMessages.class, say -> say.oneOf("=, >, <, >=, <=, LIKE, BETWEEN"))));
    }

    /** As the database writes it; not for LIKE and BETWEEN. */
    String word() {
        return word;
    }

    /** Whether the order of a value to the bounds is as asked; both bounds are the same but for BETWEEN. */
    <T extends Comparable<T>> boolean holds(T value, T from, T to) {
        return switch (this) {
            case EQUAL -> value.compareTo(from) == 0;
            case GREATER -> value.compareTo(from) > 0;
            case LESS -> value.compareTo(from) < 0;
            case AT_LEAST -> value.compareTo(from) >= 0;
            case AT_MOST -> value.compareTo(from) <= 0;
            case BETWEEN -> value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
            case LIKE -> throw new IllegalStateException("LIKE compares no order");
        };
    }

    /** Whether a text holds the asked one somewhere, whatever the case; % stands for anything. */
    static boolean contains(String text, String asked) {
        String folded = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (String part : asked.toLowerCase(Locale.ROOT).split("%", -1)) {
            int found = folded.indexOf(part, from);
            if (found < 0) {
                return false;
            }
            from = found + part.length();
        }
        return true;
    }

    /** The same for the database. */
    static String pattern(String asked) {
        return "%" + escaped(asked) + "%";
    }

    /** The text itself and nothing else, for a comparison of the database that passes over the case. */
    static String escaped(String asked) {
        return asked.replace("\\", "\\\\").replace("_", "\\_");
    }

    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
