package org.vigil.stats.dashboard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.vigil.common.problem.WireNames;
import org.vigil.stats.casualty.CasualtiesStatistic;
import org.vigil.stats.casualty.CasualtiesView;
import org.vigil.stats.change.ChangeStatistic;
import org.vigil.stats.change.ChangeView;
import org.vigil.stats.difference.Differences;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.pace.PaceStatistic;
import org.vigil.stats.pace.PaceView;
import org.vigil.stats.series.SeriesStatistic;
import org.vigil.stats.series.SeriesView;
import org.vigil.stats.share.SharesStatistic;
import org.vigil.stats.share.SharesView;

/** Puts together what the page of a month shows. */
@ApplicationScoped
class Dashboards {

    private static final int MONTHS = 12;
    /** Connections that the pages take at most, so that there are always some for what arrives. */
    private static final int TOGETHER = 4;
    private static final Duration BEFORE = Duration.ofDays(7);
    private static final List<Measure> MEASURES = List.of(Measure.INCIDENTS, Measure.CLAIMS, Measure.KILLED);
    static final List<String> STATUSES = List.of("claimed", "reported", "corroborated", "confirmed", "disputed");

    private final ChangeStatistic change;
    private final SeriesStatistic series;
    private final SharesStatistic shares;
    private final CasualtiesStatistic casualties;
    private final PaceStatistic pace;
    private final ManagedExecutor executor = ManagedExecutor.builder().maxAsync(TOGETHER).build();

    Dashboards(ChangeStatistic change, SeriesStatistic series, SharesStatistic shares, CasualtiesStatistic casualties,
            PaceStatistic pace) {
        this.change = change;
        this.series = series;
        this.shares = shares;
        this.casualties = casualties;
        this.pace = pace;
    }

    @PreDestroy
    void stop() {
        executor.shutdown();
    }

    /** The last month, of those that are over or under way at the moment, in which something is counted; empty when none is. */
    Optional<YearMonth> last(Selection selection) {
        YearMonth now = YearMonth.from(selection.asOf().atOffset(ZoneOffset.UTC));
        return series.of(new Question(Measure.INCIDENTS, Bucket.MONTH, null, selection)).rows().stream()
                .map(row -> YearMonth.parse(row.bucket())).filter(month -> !month.isAfter(now))
                .reduce((earlier, later) -> later);
    }

    /** What the page shows. */
    Dashboard of(YearMonth month, Selection selection) {
        Span days = new Span(month.atDay(1), month.atEndOfMonth());
        Selection during = selection.over(days);
        boolean byDivisionAlone = selection.valuesOf(Dimension.COUNTRY).size() == 1;
        List<YearMonth> months = IntStream.rangeClosed(1 - MONTHS, 0).mapToObj(month::plusMonths).toList();
        Question statuses = new Question(Measure.INCIDENTS, Bucket.MONTH, Dimension.VERIFICATION,
                selection.over(new Span(months.get(0).atDay(1), days.last())));
        Question inMonth = new Question(Measure.INCIDENTS, Bucket.ALL, null, during);
        Question countries = inMonth.by(Dimension.COUNTRY);
        Question divisions = inMonth.by(Dimension.ADMIN1);
        LocalDate first = days.first().withDayOfYear(1);
        Question soFar = new Question(Measure.INCIDENTS, Bucket.ALL, null, selection.over(new Span(first, days.last())));
        Span before = Bucket.YEAR.around(first.minusYears(1));
        List<CompletableFuture<Dashboard.Change>> changes = MEASURES.stream()
                .map(measure -> begun(() -> change(measure, during)))
                .toList();
        CompletableFuture<SeriesView> byStatus = begun(() -> series.of(statuses));
        CompletableFuture<SharesView> byCountry = begun(() -> byDivisionAlone ? null : shares.of(countries));
        CompletableFuture<SharesView> byDivision = begun(() -> shares.of(divisions));
        CompletableFuture<CasualtiesView> befell = begun(() -> casualties.of(during));
        CompletableFuture<PaceView> year = begun(() -> pace.of(soFar, before));
        return new Dashboard(month, selection.asOf(), changes.stream().map(Dashboards::counted).toList(),
                Grid.of(counted(byStatus), STATUSES, months), counted(byCountry), counted(byDivision),
                Asked.of("map", inMonth).with("grid", "prio").address(), counted(befell), counted(year),
                Map.of("statuses", Asked.of(series.name(), statuses), "countries", Asked.of(shares.name(), countries),
                        "divisions",
                        Asked.of(shares.name(), divisions), "casualties", Asked.of(casualties.name(), during), "pace",
                        pace.asked(soFar, before)));
    }

    /** Counts beside the other parts of the page, as far as there are connections for it. */
    private <A> CompletableFuture<A> begun(Supplier<A> part) {
        return executor.supplyAsync(part);
    }

    private static <A> A counted(CompletableFuture<A> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Dashboard.Change change(Measure measure, Selection during) {
        Question question = new Question(measure, Bucket.MONTH, null, during);
        ChangeView answer = change.of(question);
        return new Dashboard.Change(WireNames.of(measure), answer.rows().stream().findFirst().orElse(null), answer,
                Asked.of(change.name(), question), Differences.asked(during.asOf().minus(BEFORE),
                        new Question(measure, Bucket.ALL, null, during)).address());
    }
}
