package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.util.List;

import org.vigil.common.text.Sentence;
import org.vigil.stats.statement.Bounds;
import org.vigil.stats.statement.FigureMeasure;
import org.vigil.stats.statement.Printed;
import org.vigil.stats.statement.ShareOf;
import org.vigil.stats.statement.Statement;

/**
 * A share can be tested only against the list of which it is a share: without July's list, 79 % of July's attacks cannot be.
 */
final class ShareOfList implements FigureRule {

    private static final String RULE = "share-of-list";

    @Override
    public String name() {
        return RULE;
    }

    @Override
    public List<Check> check(Statement statement) {
        return statement.measure() == FigureMeasure.SHARE && statement.value().isStated() ? List.of(look(statement))
                : List.of();
    }

    private static Check look(Statement statement) {
        ShareOf list = statement.shareOf();
        Sentence share = Sentence.of(CheckMessages.class,
                (say, language) -> statement.value().words().in(language) + " %");
        if (list == null || list.whole() == null) {
            return Check.of(RULE, null, (say, language) -> say
                    .noList(share.in(language) + statement.period().words().in(language)));
        }
        Sentence whole = Sentence.of(CheckMessages.class, (say, language) -> Printed.number(list.whole())
                + (list.unit() == null ? "" : " " + isolated(list.unit(), language)));
        if (list.whole().signum() == 0) {
            return Check.of(RULE, null, (say, language) -> say.noShareOfList(whole.in(language)));
        }
        RoundedPercent percent = RoundedPercent.of(statement.value());
        return list.counted() == null ? implied(percent, list.whole(), whole, share)
                : counted(percent, list.counted(), list.whole(), whole, share);
    }

    private static Check implied(RoundedPercent percent, BigDecimal whole, Sentence words, Sentence share) {
        Bounds numbers = percent.wholeNumbersOf(whole);
        return Check.of(RULE, numbers != null, (say, language) -> {
            String given = say.of(share.in(language), words.in(language));
            return numbers == null ? say.impliesNone(given)
                    : say.impliesNumbers(given, Printed.range(numbers).in(language));
        });
    }

    private static Check counted(RoundedPercent percent, BigDecimal counted, BigDecimal whole, Sentence words, Sentence share) {
        Boolean holds = percent.holds(Bounds.exactly(counted), whole);
        return Check.of(RULE, holds, (say, language) -> {
            String reckoning = say.is(say.of(Printed.number(counted), words.in(language)), percent.shareOf(counted, whole));
            return Boolean.FALSE.equals(holds) ? say.not(reckoning, share.in(language)) : reckoning;
        });
    }
}
