package org.vigil.stats.check;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.util.List;

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
        String share = statement.value().words() + " %";
        if (list == null || list.whole() == null) {
            return new Check(RULE, null, share + statement.period().words()
                    + " cannot be tested: the list of which it is a share is not stated");
        }
        String whole = Printed.number(list.whole()) + (list.unit() == null ? "" : " " + isolated(list.unit()));
        if (list.whole().signum() == 0) {
            return new Check(RULE, null, "Nothing is a share of " + whole);
        }
        RoundedPercent percent = RoundedPercent.of(statement.value());
        return list.counted() == null ? implied(percent, list.whole(), share + " of " + whole)
                : counted(percent, list.counted(), list.whole(), whole, share);
    }

    private static Check implied(RoundedPercent percent, BigDecimal whole, String share) {
        Bounds numbers = percent.wholeNumbersOf(whole);
        return numbers == null ? new Check(RULE, false, share + " implies no whole number")
                : new Check(RULE, true, share + " implies " + Printed.range(numbers));
    }

    private static Check counted(RoundedPercent percent, BigDecimal counted, BigDecimal whole, String words, String share) {
        Boolean holds = percent.holds(Bounds.exactly(counted), whole);
        return new Check(RULE, holds, Printed.number(counted) + " of " + words + " is " + percent.shareOf(counted, whole)
                + (Boolean.FALSE.equals(holds) ? ", not " + share : ""));
    }
}
