package org.vigil.stats.bulletin.ready;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Measure;
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
                "Claims of responsibility in each month, with the change from the month before.",
                "TRAC's monthly count of the attacks that a group claims, with the change.",
                "from is the first day of a month and to the last day of one.",
                "from=2020-07-01&to=2020-08-31&country=IQ&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.whole(Bucket.MONTH, selection.window());
        return List.of(months.of("Claims of responsibility by month", Measure.CLAIMS, selection));
    }
}
