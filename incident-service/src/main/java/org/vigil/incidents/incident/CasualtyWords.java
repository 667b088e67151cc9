package org.vigil.incidents.incident;

import static org.vigil.common.text.OthersWords.isolated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.vigil.common.text.Sentence;
import org.vigil.incidents.statement.CasualtyLine;
import org.vigil.incidents.statement.Words;

/** Casualty lines in sentences. Zero is a number here, and null is unknown. */
public final class CasualtyWords {

    private final CasualtyMessages say;
    private final String language;

    private CasualtyWords(CasualtyMessages say, String language) {
        this.say = say;
        this.language = language;
    }

    /** What became of a line; null before for a new one, null after for one that is gone. */
    static Sentence change(CasualtyLine was, CasualtyLine is) {
        return Sentence.of(CasualtyMessages.class, (say, language) -> new CasualtyWords(say, language).changed(was, is));
    }

    /** What became of a line that a curator has set; null before for a new one, null after for one that was given back. */
    static Sentence held(HeldLine was, HeldLine is) {
        return Sentence.of(CasualtyMessages.class, (say, language) -> new CasualtyWords(say, language).set(was, is));
    }

    /** The numbers of a line: one where all are the same. */
    public static Sentence numbers(CasualtyLine line) {
        return Sentence.of(CasualtyMessages.class, (say, language) -> new CasualtyWords(say, language).all(line));
    }

    private String changed(CasualtyLine was, CasualtyLine is) {
        if (was == null) {
            return say.added(subject(is), all(is), is.partOf());
        }
        if (is == null) {
            return say.gone(subject(was), all(was));
        }
        List<String> changed = new ArrayList<>();
        List<String> stayed = new ArrayList<>();
        compare(say.best(), was.best(), is.best(), changed, stayed);
        compare(say.low(), was.low(), is.low(), changed, stayed);
        compare(say.high(), was.high(), is.high(), changed, stayed);
        if (!Objects.equals(was.partOf(), is.partOf())) {
            changed.add(is.partOf() == null ? say.noLongerIncluded(was.partOf()) : say.included(is.partOf()));
        }
        changed.addAll(stayed);
        return subject(is) + ": " + Words.sequence(changed).in(language) + ".";
    }

    private String set(HeldLine was, HeldLine is) {
        return is == null ? say.givenBack(subject(was.line()))
                : say.set(subject(is.line()), all(is.line()), isolated(is.by(), language), isolated(is.reason(), language));
    }

    private String all(CasualtyLine line) {
        return Objects.equals(line.low(), line.best()) && Objects.equals(line.best(), line.high()) ? shown(line.best())
                : say.numbers(shown(line.low()), shown(line.best()), shown(line.high()));
    }

    private void compare(String end, Integer was, Integer is, List<String> changed, List<String> stayed) {
        if (Objects.equals(was, is)) {
            stayed.add(say.stays(end, shown(is)));
        } else {
            changed.add(say.became(end, shown(was), shown(is)));
        }
    }

    private String subject(CasualtyLine line) {
        String outcome = Words.capital(Words.of(line.outcome()).in(language));
        return "all".equals(line.group()) ? say.inAll(outcome) : say.among(outcome, line.group());
    }

    private String shown(Integer number) {
        return number == null ? say.unknown() : String.valueOf(number);
    }
}
