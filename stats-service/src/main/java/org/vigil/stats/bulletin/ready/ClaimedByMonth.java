package org.vigil.stats.bulletin.ready;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Selection;

@ApplicationScoped
class ClaimedByMonth implements ReadyBulletin {

    private final MonthTable months;

    ClaimedByMonth(MonthTable months) {
        this.months = months;
    }

    @Override
    public Description description() {
        return new Description("claimed-by-month", "Claimed attacks by month",
                "Claims of responsibility in each month, with the change from the month before. With a perpetrator they are those that "
                        + "it makes itself, whoever is held to have done it.",
                "TRAC's monthly count of the attacks that a group claims, with the change.",
                "from is the first day of a month and to the last day of one; perpetrator is given at most once.",
                "from=2020-07-01&to=2020-08-31&country=IQ&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.whole(Bucket.MONTH, selection.window());
        Demands.atMostOne(selection, Dimension.PERPETRATOR);
        return List.of(months.of("Claims of responsibility by month", Counted.claims(Bucket.MONTH, selection)));
    }

    @Override
    public Selection filtered(Selection selection) {
        return selection.without(Dimension.PERPETRATOR);
    }
}
