package org.vigil.stats.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vigil.common.text.Sentence;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Dimension;

/** What a wider or a narrower place gives, and what is placed too loosely to be counted in a division. */
final class ScopeCause implements CauseRule {

    /** More places than anybody compares one by one. */
    private static final int MOST_PLACES = 10;

    @Override
    public List<Cause> causes(Gap gap) {
        List<Cause> causes = new ArrayList<>();
        if (gap.filter().containsKey(Dimension.ADMIN1)) {
            divisions(gap, causes);
        } else if (gap.filter().containsKey(Dimension.COUNTRY)) {
            gap.otherwise(gap.counted(gap.without(Dimension.COUNTRY)), CauseMessages::allCountries)
                    .ifPresent(causes::add);
            alone(gap, Dimension.COUNTRY, causes);
        }
        return causes;
    }

    private static void divisions(Gap gap, List<Cause> causes) {
        List<String> countries = gap.filter().get(Dimension.ADMIN1).stream().map(code -> code.substring(0, 2)).distinct()
                .sorted().toList();
        Map<Dimension, List<String>> wider = gap.without(Dimension.ADMIN1);
        wider.put(Dimension.COUNTRY, countries);
        Counted divided = gap.split(Dimension.ADMIN1, wider);
        long unplaced = divided.unallocated().stream().filter(one -> countries.contains(one.group()))
                .mapToLong(one -> one.high()).sum();
        if (unplaced > 0) {
            causes.add(new Cause(Sentence.of(CauseMessages.class, say -> say.unplaced(unplaced)),
                    OwnCount.bounds(gap.ours().inside().low(), gap.ours().inside().high() + unplaced)));
        }
        gap.otherwise(gap.counted(wider), (say, count) -> say.wholeOf(String.join(" " + say.and() + " ", countries), count))
                .ifPresent(causes::add);
        alone(gap, Dimension.ADMIN1, causes);
    }

    private static void alone(Gap gap, Dimension dimension, List<Cause> causes) {
        int places = gap.filter().get(dimension).size();
        if (places > 1 && places <= MOST_PLACES) {
            OwnCount.byGroup(gap.split(dimension, gap.filter()))
                    .forEach((place, count) -> gap.otherwise(count, (say, words) -> say.alone(place, words))
                            .ifPresent(causes::add));
        }
    }
}
