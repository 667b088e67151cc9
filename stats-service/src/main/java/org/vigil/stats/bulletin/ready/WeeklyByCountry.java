package org.vigil.stats.bulletin.ready;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.series.SeriesStatistic;
import org.vigil.stats.series.SeriesView;

@ApplicationScoped
class WeeklyByCountry implements ReadyBulletin {

    private static final int MOST_YEARS = 5;

    private final SeriesStatistic series;

    WeeklyByCountry(SeriesStatistic series) {
        this.series = series;
    }

    @Override
    public Description description() {
        return new Description("weekly-by-country", "Claims and incidents by week and country",
                "Claims of responsibility, and incidents, in each ISO week and country. A perpetrator chooses incidents by who is held "
                        + "to have done them; claims are those of anybody for these.",
                "The Al-Azhar Observatory's weekly count of the attacks that a group claims in each country.",
                "from is a Monday and to a Sunday, at most five years later.",
                "from=2019-09-16&to=2019-09-22&perpetrator=islamic-state");
    }

    private record Place(String week, String country) {

        static Place of(SeriesView.Row row) {
            return new Place(row.bucket(), row.group());
        }
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.whole(Bucket.WEEK, selection.window());
        Demands.atMost(MOST_YEARS, selection.window());
        Question incidents = new Question(Measure.INCIDENTS, Bucket.WEEK, Dimension.COUNTRY, selection);
        Question claims = new Question(Measure.CLAIMS, Bucket.WEEK, Dimension.COUNTRY, selection);
        SeriesView held = series.of(incidents);
        SeriesView claimed = series.of(claims);
        Map<Place, Cell.Count> byPlace = claimed.rows().stream().collect(Collectors.toMap(Place::of, Counts::of));
        return List.of(TableBuilder.of("weeks", "Claims and incidents by week and country", held.rows())
                .text("week", "Week", SeriesView.Row::bucket)
                .text("country", "Country", SeriesView.Row::group)
                .count("claims", "Claims of responsibility", row -> byPlace.getOrDefault(Place.of(row), Cell.Count.NONE))
                .count("incidents", "Incidents", Counts::of)
                .says(Definition.ofOne(claims)).says(Definition.ofOne(incidents))
                .unallocated(Counts.rest("claims", claimed.unallocated()))
                .unallocated(Counts.rest("incidents", held.unallocated()))
                .cites(claimed.citation()).cites(held.citation())
                .build());
    }
}
