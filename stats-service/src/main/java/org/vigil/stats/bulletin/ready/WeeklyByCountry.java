package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

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
        return new Description("weekly-by-country", said(TableMessages::byWeek), catalogued(CatalogueMessages::weeklyCounts),
                catalogued(CatalogueMessages::weeklyFollows), catalogued(CatalogueMessages::weeklyNeeds),
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
        return List.of(TableBuilder.of("weeks", said(TableMessages::byWeek), held.rows())
                .text("week", said(TableMessages::week), SeriesView.Row::bucket)
                .text("country", said(TableMessages::country), SeriesView.Row::group)
                .count("claims", said(TableMessages::claims), row -> byPlace.getOrDefault(Place.of(row), Cell.Count.NONE))
                .count("incidents", said(TableMessages::incidents), Counts::of)
                .says(Definition.ofOne(claims)).says(Definition.ofOne(incidents))
                .unallocated(Counts.rest(Counts.named("claims"), claimed.unallocated()))
                .unallocated(Counts.rest(Counts.named("incidents"), held.unallocated()))
                .cites(claimed.citation()).cites(held.citation())
                .build());
    }
}
