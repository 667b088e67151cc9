package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vigil.stats.statement.Part;
import org.vigil.stats.statement.PartsCover;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.Statement;

/**
 * The share that is stated for a part follows from the two numbers, and the shares of all parts make up no more than the whole.
 */
final class PercentOfWhole implements FigureRule {

    private static final String RULE = "percent-of-whole";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

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
        whole.parts().stream().filter(part -> part.percent() != null).forEach(part -> checks.add(share(part, whole)));
        if (whole.parts().size() > 1 && whole.parts().stream().allMatch(part -> part.percent() != null)) {
            checks.add(sum(whole));
        }
        whole.parts().forEach(part -> look(part, checks));
    }

    private static Check share(Part part, Part whole) {
        String stated = Printed.number(part.percent()) + " %";
        if (!isOneNumber(part) || !isOneNumber(whole)) {
            return Check.of(RULE, null, (say, language) -> isolated(part.label()) + ": " + say.shareNotExact(stated));
        }
        BigDecimal counted = part.value().central();
        BigDecimal total = whole.value().central();
        if (total.signum() == 0) {
            return Check.of(RULE, null, (say, language) -> isolated(part.label()) + ": " + say.noShareOf("0"));
        }
        RoundedPercent percent = RoundedPercent.of(part.percent());
        Boolean holds = percent.holds(part.value().bounds(), total);
        return Check.of(RULE, holds, (say, language) -> {
            String reckoning = say.is(say.of(Printed.number(counted), Printed.number(total)), percent.shareOf(counted, total));
            return isolated(part.label()) + ": " + (Boolean.FALSE.equals(holds) ? say.not(reckoning, stated) : reckoning);
        });
    }

    private static boolean isOneNumber(Part part) {
        return part.value() != null && part.value().isStated() && part.value().bounds().isOneNumber();
    }

    /** Each share may have been rounded, so that together they may miss the whole by as many halves. */
    private static Check sum(Part whole) {
        List<BigDecimal> percents = whole.parts().stream().map(Part::percent).toList();
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = percents.stream().map(RoundedPercent::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean tooMuch = sum.subtract(slack).compareTo(ALL) > 0;
        boolean tooLittle = whole.partsCover() == PartsCover.WHOLE && sum.add(slack).compareTo(ALL) < 0;
        String words = percents.stream().map(percent -> Printed.number(percent) + " %").collect(Collectors.joining(" + "))
                + " = " + Printed.number(sum) + " %";
        return Check.of(RULE, !tooMuch && !tooLittle, (say, language) -> {
            String reckoning = tooMuch ? say.moreThanWhole(words) : tooLittle ? say.lessThanWhole(words) : words;
            return whole.label() == null ? reckoning : isolated(whole.label()) + ": " + reckoning;
        });
    }
}
