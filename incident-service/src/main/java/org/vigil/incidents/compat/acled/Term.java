package org.vigil.incidents.compat.acled;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;

/**
 * What is asked of one column.
 *
 * @param from what it is compared with; the lower bound of BETWEEN
 * @param to the same; the upper bound of BETWEEN
 */
record Term(AcledColumn column, Operator operator, String from, String to) implements Predicate<Map<String, Object>> {

    /** A term from an address; a 400 that names the parameter where its value does not go with the column. */
    static Term of(AcledColumn column, Operator operator, String value) {
        String[] bounds = operator == Operator.BETWEEN ? value.split("\\|", -1) : new String[] { value, value };
        if (bounds.length != 2) {
            throw Problems.invalidParameter(column.wire(), Sentence.of(AcledMessages.class, AcledMessages::bounds));
        }
        if (operator != Operator.LIKE) {
            column.demand(bounds[0].strip());
            column.demand(bounds[1].strip());
        }
        return new Term(column, operator, bounds[0].strip(), bounds[1].strip());
    }

    @Override
    public boolean test(Map<String, Object> row) {
        return matches(row.get(column.wire()));
    }

    /** Whether a value of the column is as asked; what is not known is never. */
    boolean matches(Object value) {
        if (value == null || (column.kind() == AcledColumn.Kind.NUMBER && value.equals(""))) {
            return false;
        }
        if (operator == Operator.LIKE) {
            return Operator.contains(value.toString(), from);
        }
        if (column.kind() == AcledColumn.Kind.NUMBER) {
            return operator.holds(new BigDecimal(value.toString()), number(from), number(to));
        }
        return operator.holds(value.toString().toLowerCase(Locale.ROOT), from.toLowerCase(Locale.ROOT),
                to.toLowerCase(Locale.ROOT));
    }

    /** The bounds as numbers. */
    List<BigDecimal> numbers() {
        return operator == Operator.BETWEEN ? List.of(number(from), number(to)) : List.of(number(from));
    }

    private static BigDecimal number(String text) {
        return Operator.number(text).orElseThrow();
    }
}
