package org.vigil.incidents.candidate;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.CasualtyLine;

/**
 * How many people are said to have been killed in all.
 *
 * @param low the least
 * @param high the most
 */
record Killed(int low, int high) {

    /** Tellers differ by so much, or by a quarter, without contradicting each other. */
    private static final int SLACK = 2;

    /** The line of all, else the sum of those that are part of no other; null where nothing is known. */
    static Killed of(List<CasualtyLine> lines) {
        List<CasualtyLine> killed = lines.stream()
                .filter(line -> line.outcome() == CasualtyLine.Outcome.KILLED && line.partOf() == null).toList();
        List<CasualtyLine> all = killed.stream().filter(line -> line.group().equals("all")).toList();
        List<CasualtyLine> counted = all.isEmpty() ? killed : all;
        Integer low = sum(counted, line -> first(line.low(), line.best(), line.high()));
        Integer high = sum(counted, line -> first(line.high(), line.best(), line.low()));
        return low == null || high == null ? null : new Killed(low, high);
    }

    Evidence compare(Killed other) {
        if (equals(other) && low == high) {
            return low == 0 ? Evidence.of(0.3, 0.25, says(CandidateMessages::noneKilled))
                    : Evidence.of(0.5, 0.12, says(say -> say.sameKilled(inWords(say))));
        }
        int apart = Math.max(low - other.high, other.low - high);
        if (apart <= Math.max(SLACK, Math.min(high, other.high) / 4) && (high == 0) == (other.high == 0)) {
            return Evidence.of(0.35, 0.3, says(say -> say.likeKilled(inWords(say), other.inWords(say))));
        }
        return Evidence.of(0.15, 0.58, says(say -> say.otherKilled(inWords(say), other.inWords(say))));
    }

    private static Integer sum(List<CasualtyLine> lines, Function<CasualtyLine, Integer> number) {
        List<Integer> known = lines.stream().map(number).filter(Objects::nonNull).toList();
        return known.isEmpty() || known.size() < lines.size() ? null
                : Integer.valueOf((int) Math.min(known.stream().mapToLong(n -> n).sum(), Integer.MAX_VALUE));
    }

    private static Integer first(Integer... numbers) {
        for (Integer number : numbers) {
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static Sentence says(Function<CandidateMessages, String> words) {
        return Sentence.of(CandidateMessages.class, words);
    }

    private String inWords(CandidateMessages say) {
        return low == high ? String.valueOf(low) : say.range(String.valueOf(low), String.valueOf(high));
    }
}
