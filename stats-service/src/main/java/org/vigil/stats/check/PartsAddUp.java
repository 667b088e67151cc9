package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Qualifier;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.Value;

/** The parts of a figure, and the parts of each part, make up no more than the whole, and all of it where they are said to. */
final class PartsAddUp implements FigureRule {

    private static final String RULE = "parts-add-up";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        List<Check> checks = new ArrayList<>();
        look(statement.whole(), checks);
        return checks;
    }

    private static void look(Part whole, List<Check> checks) {
        if (whole.parts().isEmpty()) {
            return;
        }
        checks.add(added(whole));
        whole.parts().forEach(part -> look(part, checks));
    }

    private static Check added(Part whole) {
        if (!isStated(whole)) {
            return check(whole, null, (say, language) -> say.wholeNotStated());
        }
        List<Part> stated = whole.parts().stream().filter(PartsAddUp::isStated).toList();
        Sum sum = new Sum(whole.value(), stated.stream().map(Part::value).toList());
        if (sum.isTooMuch()) {
            return check(whole, false, sum::overshoot);
        }
        if (stated.size() < whole.parts().size()) {
            return check(whole, null, (say, language) -> say.partNotStated());
        }
        if (sum.isAllOfIt()) {
            return check(whole, true, (say, language) -> sum.words(language));
        }
        if (whole.partsCover() != PartsCover.WHOLE) {
            return check(whole, true, sum::remainder);
        }
        return sum.fits() ? check(whole, true, sum::agreement) : check(whole, false, sum::shortfall);
    }

    private static Check check(Part whole, Boolean holds, BiFunction<CheckMessages, String, String> says) {
        return Check.of(RULE, holds, whole.label() == null ? says
                : (say, language) -> isolated(whole.label()) + ": " + says.apply(say, language));
    }

    private static boolean isStated(Part part) {
        return part.value() != null && part.value().isStated();
    }

    /** The stated parts beside their whole. */
    private record Sum(Value whole, List<Value> parts) {

        boolean isTooMuch() {
            return bounds().isAbove(whole.bounds());
        }

        boolean fits() {
            return bounds().overlaps(whole.bounds());
        }

        boolean isAllOfIt() {
            return bounds().isOneNumber() && whole.bounds().isOneNumber()
                    && bounds().low().compareTo(whole.bounds().low()) == 0;
        }

        /** 137 + 59 = 196. */
        String words(String language) {
            return joined(" + ", language) + " = " + total().in(language);
        }

        String overshoot(CheckMessages say, String language) {
            return say.sumMore(words(language), more(bounds().low().subtract(whole.bounds().high())).in(language),
                    whole.words().in(language));
        }

        String shortfall(CheckMessages say, String language) {
            return say.sumLess(words(language), more(whole.bounds().low().subtract(bounds().high())).in(language),
                    whole.words().in(language));
        }

        String agreement(CheckMessages say, String language) {
            return say.sumFits(words(language), whole.words().in(language));
        }

        /** 147 including 2 and 9 leaves 136 that are not broken down. */
        String remainder(CheckMessages say, String language) {
            return say.remainder(whole.words().in(language), joined(" " + say.and() + " ", language), rest(say, language));
        }

        private String rest(CheckMessages say, String language) {
            BigDecimal central = whole.central().subtract(centrals());
            return central.signum() < 0 && !isExact() ? say.rest()
                    : Printed.qualified(isExact() ? Qualifier.EXACT : Qualifier.ABOUT, Printed.number(central)).in(language);
        }

        private BigDecimal centrals() {
            return parts.stream().map(Value::central).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Sentence more(BigDecimal difference) {
            return Printed.qualified(isExact() ? Qualifier.EXACT : Qualifier.AT_LEAST, Printed.number(difference));
        }

        private boolean isExact() {
            return bounds().isOneNumber() && whole.bounds().isOneNumber();
        }

        private Sentence total() {
            return bounds().isOneNumber() ? Sentence.of(Printed.number(bounds().low()))
                    : Printed.qualified(Qualifier.ABOUT, Printed.number(centrals()));
        }

        private Bounds bounds() {
            return parts.stream().map(Value::bounds).reduce(Bounds.NOTHING, Bounds::plus);
        }

        private String joined(String by, String language) {
            return parts.stream().map(part -> part.words().in(language)).collect(Collectors.joining(by));
        }
    }
}
