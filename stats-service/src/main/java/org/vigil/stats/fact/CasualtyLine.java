package org.vigil.stats.fact;

import java.util.List;

/**
 * How many of a group came to what; null is unknown, zero is a finding.
 *
 * @param group whom it befell
 * @param outcome killed, wounded, detained or missing
 * @param low the least
 * @param best the likeliest
 * @param high the most
 * @param partOf the group of the line that includes this one, which is then never added; null for a line of its own
 */
record CasualtyLine(String group, String outcome, Integer low, Integer best, Integer high, String partOf) {

    /**
     * How many came to the outcome of these lines, all of one incident. A line that is part of another is added to nothing, yet
     * the number is not unknown. Where best is unknown, low is taken for it, and best for an unknown high.
     *
     * @return low, best, high, and 1 where one of them is unknown, else 0; null where there is no line
     */
    static Long[] sum(List<CasualtyLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        Long[] sum = { 0L, 0L, 0L, 0L };
        for (CasualtyLine line : lines) {
            if (line.partOf == null) {
                Integer least = line.best == null ? line.low : line.best;
                sum[0] += number(line.low);
                sum[1] += number(least);
                sum[2] += number(line.high == null ? least : line.high);
                sum[3] = line.low == null || line.best == null || line.high == null ? 1L : sum[3];
            }
        }
        return sum;
    }

    private static int number(Integer known) {
        return known == null ? 0 : known;
    }
}
