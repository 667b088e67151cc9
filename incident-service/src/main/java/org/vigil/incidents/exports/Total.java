package org.vigil.incidents.exports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vigil.incidents.statement.CasualtyLine;

/**
 * How many people came to one outcome, over all lines that stand for themselves; a line with {@code partOf} is in another one
 * and never added. As in the statistics a line that says only how many at least stands for that also in the sum of the best.
 *
 * @param low the least, null where no line says it
 * @param best the number held to be right, null where no line says it
 * @param high the most, null where no line says it
 */
public record Total(Integer low, Integer best, Integer high) {

    /** The total of an outcome. */
    public static Total of(List<CasualtyLine> casualties, CasualtyLine.Outcome outcome) {
        List<CasualtyLine> lines = casualties.stream()
                .filter(line -> line.outcome() == outcome && line.partOf() == null).toList();
        return new Total(sum(lines, CasualtyLine::low),
                sum(lines, CasualtyLine::best, CasualtyLine::low),
                sum(lines, CasualtyLine::high, CasualtyLine::best, CasualtyLine::low));
    }

    @SafeVarargs
    private static Integer sum(List<CasualtyLine> lines, Function<CasualtyLine, Integer>... numbers) {
        if (lines.stream().allMatch(line -> numbers[0].apply(line) == null)) {
            return null;
        }
        return lines.stream().mapToInt(line -> Stream.of(numbers).map(number -> number.apply(line))
                .filter(value -> value != null).findFirst().orElse(0)).sum();
    }
}
