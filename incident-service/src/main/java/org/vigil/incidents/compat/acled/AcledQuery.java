package org.vigil.incidents.compat.acled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.ws.rs.core.MultivaluedMap;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.text.OthersWords;
import org.vigil.common.text.Sentence;

/**
 * What an address asks for by ACLED's conventions: each column is a condition, {@code <column>_where} says how it is compared,
 * {@code a:OR:column=b} widens it, and all conditions hold together.
 *
 * @param groups of each, one term at least has to match
 * @param columns those to be shown, in ACLED's order
 * @param limit how many rows a page has
 * @param page from 1
 */
record AcledQuery(List<List<Term>> groups, List<AcledColumn> columns, int limit, int page, boolean csv, boolean numericInter) {

    static final int MOST = 5_000;

    private static final int LAST_PAGE = 1_000_000;
    private static final String OR = ":OR:";
    private static final String WHERE = "_where";
    /** What ACLED's clients send besides; key and email are for the door, the terms are for ACLED. */
    private static final Set<String> OTHERS = Set.of("key", "email", "terms", "_format", "fields", "limit", "page",
            "inter_num");

    /** A 400 names the first parameter that cannot be understood; an unknown one would widen the answer unseen. */
    static AcledQuery of(MultivaluedMap<String, String> parameters) {
        List<List<Term>> groups = new ArrayList<>();
        parameters.forEach((name, values) -> {
            boolean how = name.endsWith(WHERE)
                    && AcledColumn.named(name.substring(0, name.length() - WHERE.length())).isPresent();
            if (!how && !OTHERS.contains(name)) {
                values.forEach(value -> groups.add(group(name, value, parameters)));
            }
        });
        return new AcledQuery(groups, columns(parameters.getFirst("fields")), number(parameters, "limit", MOST, MOST),
                number(parameters, "page", 1, LAST_PAGE), oneOf(parameters, "_format", "json", "csv"),
                oneOf(parameters, "inter_num", "0", "1"));
    }

    /** Whether a row is as asked. */
    Predicate<Map<String, Object>> asAsked() {
        return row -> groups.stream().allMatch(group -> group.stream().anyMatch(term -> term.test(row)));
    }

    private static List<Term> group(String name, String value, MultivaluedMap<String, String> parameters) {
        List<Term> group = new ArrayList<>();
        String[] parts = value.split(OR, -1);
        group.add(term(name, parts[0], parameters));
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                throw Problems.invalidParameter(name,
                        Sentence.of(AcledMessages.class, AcledMessages::or));
            }
            group.add(term(part.substring(0, sign), part.substring(sign + 1), parameters));
        }
        return group;
    }

    private static Term term(String name, String value, MultivaluedMap<String, String> parameters) {
        AcledColumn column = AcledColumn.named(name)
                .orElseThrow(() -> Problems.invalidParameter(name, Sentence.of(AcledMessages.class, AcledMessages::noColumn)));
        String how = parameters.getFirst(name + WHERE);
        Operator operator = how == null ? column.usual() : Operator.named(name + WHERE, how);
        return Term.of(column, operator, operator == Operator.LIKE ? value
                : String.join("|", Arrays.stream(value.split("\\|", -1)).map(column::understood).toList()));
    }

    private static List<AcledColumn> columns(String fields) {
        if (fields == null || fields.isBlank()) {
            return List.of(AcledColumn.values());
        }
        Set<String> asked = Set.of(Arrays.stream(fields.split("\\|", -1)).distinct().toArray(String[]::new));
        asked.stream().filter(name -> AcledColumn.named(name).isEmpty()).findFirst().ifPresent(name -> {
            throw Problems.invalidParameter("fields",
                    Sentence.of(AcledMessages.class, say -> say.fields(OthersWords.isolated(name))));
        });
        return Arrays.stream(AcledColumn.values()).filter(column -> asked.contains(column.wire())).toList();
    }

    private static boolean oneOf(MultivaluedMap<String, String> parameters, String name, String usual, String other) {
        String value = parameters.getFirst(name);
        if (value != null && !value.equals(usual) && !value.equals(other)) {
            throw Problems.invalidParameter(name, Sentence.of(AcledMessages.class, say -> say.either(usual, other)));
        }
        return other.equals(value);
    }

    static int number(MultivaluedMap<String, String> parameters, String name, int usual, int most) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most) {
            throw Problems.invalidParameter(name, Sentence.of(RefusalMessages.class, say -> say.whole(1, most)));
        }
        return Integer.parseInt(value);
    }
}
