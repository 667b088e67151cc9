package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;
import static org.vigil.stats.bulletin.ready.Said.said;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.TableBuilder;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;
import org.vigil.stats.pace.PaceStatistic;
import org.vigil.stats.pace.PaceView;

@ApplicationScoped
class HalfYear implements ReadyBulletin {

    private final ComparisonTable comparison;
    private final Tables tables;
    private final PaceStatistic pace;

    HalfYear(ComparisonTable comparison, Tables tables, PaceStatistic pace) {
        this.comparison = comparison;
        this.tables = tables;
        this.pace = pace;
    }

    @Override
    public Description description() {
        return new Description("half-year", catalogued(CatalogueMessages::half), catalogued(CatalogueMessages::halfCounts),
                catalogued(CatalogueMessages::halfFollows), catalogued(CatalogueMessages::halfNeeds),
                "from=2024-01-01&to=2024-06-30&country=IQ&country=SY&perpetrator=islamic-state");
    }

    @Override
    public List<Table> tables(Selection selection) {
        Demands.single(Bucket.HALF, selection.window());
        Demands.unfiltered(selection, Dimension.CATEGORY, Dimension.TARGET, Dimension.GROUP);
        String actor = Demands.one(selection, Dimension.PERPETRATOR);
        Counted claims = Counted.claims(Bucket.ALL, selection);
        Selection against = selection.without(Dimension.PERPETRATOR).where(Dimension.TARGET, List.of(actor))
                .where(Dimension.CATEGORY, List.of("operation"));
        Selection ofActor = against.where(Dimension.GROUP, List.of(actor));
        Map<String, Question> operations = new LinkedHashMap<>();
        operations.put("operations", new Question(Measure.INCIDENTS, Bucket.ALL, null, against));
        operations.put("killed", new Question(Measure.KILLED, Bucket.ALL, null, ofActor));
        operations.put("detained", new Question(Measure.DETAINED, Bucket.ALL, null, ofActor));
        Map<Sentence, Counted> counted = new LinkedHashMap<>();
        counted.put(said(say -> say.claimsBy(actor)), claims);
        counted.put(said(say -> say.operationsAgainst(actor)), new Counted(operations.get("operations"), null));
        counted.put(said(say -> say.killedOf(actor)), new Counted(operations.get("killed"), null));
        counted.put(said(say -> say.detainedOf(actor)), new Counted(operations.get("detained"), null));
        return List.of(comparison.of(counted), pace(claims),
                tables.beside("countries", said(TableMessages::operationsByCountry), Dimension.COUNTRY, operations),
                tables.beside("partners", said(TableMessages::operationsByPartner), Dimension.PERPETRATOR, operations));
    }

    @Override
    public Selection filtered(Selection selection) {
        return selection.without(Dimension.PERPETRATOR);
    }

    /** The year so far: from its first day through the half-year, or through the day of the moment where that is not over. */
    private Table pace(Counted claims) {
        Selection selection = claims.question().selection();
        Span half = selection.window();
        Span year = Bucket.YEAR.around(half.first());
        LocalDate today = LocalDate.ofInstant(selection.asOf(), ZoneOffset.UTC);
        LocalDate last = year.contains(today) && today.isBefore(half.last()) ? today : half.last();
        PaceView view = pace.of(claims.question().over(new Span(year.first(), last)),
                Bucket.YEAR.around(year.first().minusYears(1)));
        return TableBuilder
                .of("pace", said(say -> say.claimsAtPace(year.first().toString(), last.toString())),
                        view.rows().stream().filter(row -> claims.isMeant(row.group())).toList())
                .said("says", said(TableMessages::inWords), PaceView.Row::says)
                .count("claims", said(TableMessages::soFar),
                        row -> new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents()))
                .count("projected", said(TableMessages::atPace),
                        row -> new Cell.Count(row.projectedLow(), row.projected(), row.projectedHigh(), null, null))
                .count("reference", said(TableMessages::yearBefore), row -> new Cell.Count(row.referenceLow(), row.reference(),
                        row.referenceHigh(), row.referenceUnknown(), row.incidentsReference()))
                .number("ratio", said(TableMessages::ratio), row -> Cell.Number.of(row.ratio()))
                .says(Definition.ofOne(claims.question()))
                .unallocated(Counts.rest(Counts.named("claims"), claims.in(view.unallocated())))
                .unallocated(Counts.rest(Counts.named("reference"), claims.in(view.unallocatedReference())))
                .cites(view.citation())
                .build();
    }
}
