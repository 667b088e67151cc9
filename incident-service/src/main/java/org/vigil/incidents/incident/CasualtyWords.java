package org.vigil.incidents.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.statement.CasualtyLine;

/** Casualty lines in sentences. Zero is a number here, and null is unknown. */
public final class CasualtyWords {

    private CasualtyWords() {
    }

    /** What became of a line; null before for a new one, null after for one that is gone. */
    static String change(CasualtyLine was, CasualtyLine is) {
        if (was == null) {
            return subject(is) + ": a new line, " + numbers(is) + included(is) + ".";
        }
        if (is == null) {
            return subject(was) + ": the line is gone, which was " + numbers(was) + ".";
        }
        List<String> changed = new ArrayList<>();
        List<String> stayed = new ArrayList<>();
        compare("best", was.best(), is.best(), changed, stayed);
        compare("low", was.low(), is.low(), changed, stayed);
        compare("high", was.high(), is.high(), changed, stayed);
        if (!Objects.equals(was.partOf(), is.partOf())) {
            changed.add(is.partOf() == null ? "it is no longer included in " + was.partOf()
                    : "it is included in " + is.partOf() + " now");
        }
        changed.addAll(stayed);
        return subject(is) + ": " + String.join("; ", changed) + ".";
    }

    static String held(HeldLine was, HeldLine is) {
        return is == null ? subject(was.line()) + ": the line was given back to what the claims say."
                : subject(is.line()) + ": set to " + numbers(is.line()) + " by " + is.by() + ", because: " + is.reason();
    }

    /** The numbers of a line: one where all are the same. */
    public static String numbers(CasualtyLine line) {
        return Objects.equals(line.low(), line.best()) && Objects.equals(line.best(), line.high()) ? shown(line.best())
                : "low " + shown(line.low()) + ", best " + shown(line.best()) + ", high " + shown(line.high());
    }

    private static void compare(String end, Integer was, Integer is, List<String> changed, List<String> stayed) {
        if (Objects.equals(was, is)) {
            stayed.add(end + " stays " + shown(is));
        } else {
            changed.add(end + " " + shown(was) + " became " + shown(is));
        }
    }

    private static String subject(CasualtyLine line) {
        String outcome = WireNames.of(line.outcome());
        return Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1)
                + ("all".equals(line.group()) ? " in all" : " among " + line.group());
    }

    private static String included(CasualtyLine line) {
        return line.partOf() == null ? "" : ", included in " + line.partOf();
    }

    private static String shown(Integer number) {
        return number == null ? "unknown" : String.valueOf(number);
    }
}
