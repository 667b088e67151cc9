package org.vigil.stats.bulletin.ready;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        return new Description("half-year", "Half-year",
                "What an actor claims itself in a half-year, against the half-year before, the same one of the year before, and the pace of "
                        + "the year so far; and the operations against it, with its killed and detained, by country and by partner. "
                        + "Operations against it are incidents of the category operation that name it as a target, whoever carried them "
                        + "out; its killed and detained are those of the group of its name, and an operation of which no line names that group is "
                        + "not among the unknown.",
                "CENTCOM's half-yearly statement on claimed attacks, operations, killed and detained, by country and partner.",
                "from and to are the days of one half-year, perpetrator the actor, given once. Category, target and group are chosen "
                        + "by the bulletin.",
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
        Map<String, Counted> counted = new LinkedHashMap<>();
        counted.put("Claims of responsibility by " + actor, claims);
        counted.put("Operations against " + actor, new Counted(operations.get("operations"), null));
        counted.put("Killed in them, of " + actor, new Counted(operations.get("killed"), null));
        counted.put("Detained in them, of " + actor, new Counted(operations.get("detained"), null));
        return List.of(comparison.of(counted), pace(claims),
                tables.beside("countries", "Operations by country", Dimension.COUNTRY, operations),
                tables.beside("partners", "Operations by partner", Dimension.PERPETRATOR, operations));
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
                .of("pace", "Claims of responsibility from " + year.first() + " to " + last + ", at the pace of a year",
                        view.rows().stream().filter(row -> claims.isMeant(row.group())).toList())
                .text("says", "In words", PaceView.Row::says)
                .count("claims", "So far",
                        row -> new Cell.Count(row.low(), row.best(), row.high(), row.unknown(), row.incidents()))
                .count("projected", "At the pace of a year",
                        row -> new Cell.Count(row.projectedLow(), row.projected(), row.projectedHigh(), null, null))
                .count("reference", "The year before", row -> new Cell.Count(row.referenceLow(), row.reference(),
                        row.referenceHigh(), row.referenceUnknown(), row.incidentsReference()))
                .number("ratio", "Ratio", row -> Cell.Number.of(row.ratio()))
                .says(Definition.ofOne(claims.question()))
                .unallocated(Counts.rest("claims", claims.in(view.unallocated())))
                .unallocated(Counts.rest("reference", claims.in(view.unallocatedReference())))
                .cites(view.citation())
                .build();
    }
}
