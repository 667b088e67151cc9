package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.said;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Dimension;
import org.vigil.stats.measure.Measure;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Selection;
import org.vigil.stats.measure.Span;

/** The bulletin of a country and a month: the month as a whole, the twelve before it, where, what, who, and whom it befell. */
@ApplicationScoped
class MonthlyBulletin {

    private static final int MONTHS_BEFORE = 12;
    private static final List<String> OUTCOMES = List.of("killed", "wounded", "detained", "missing");

    private final Tables tables;
    private final ComparisonTable comparison;
    private final MonthTable months;
    private final ActorTable actors;
    private final SinceTable since;

    MonthlyBulletin(Tables tables, ComparisonTable comparison, MonthTable months, ActorTable actors, SinceTable since) {
        this.tables = tables;
        this.comparison = comparison;
        this.months = months;
        this.actors = actors;
        this.since = since;
    }

    /**
     * The bulletin.
     *
     * @param asOf the moment whose knowledge it answers from
     * @param earlier since when changes are told; null when they are not
     */
    Bulletin of(String country, YearMonth month, Instant asOf, Instant earlier) {
        Span days = Bucket.MONTH.around(month.atDay(1));
        Selection selection = new Selection(days, Map.of(Dimension.COUNTRY, List.of(country)), asOf);
        Selection year = selection.over(new Span(days.first().minusMonths(MONTHS_BEFORE), days.last()));
        List<Table> all = new ArrayList<>(List.of(comparison.of(counted(selection)),
                months.of(said(TableMessages::incidentsByMonth),
                        new Counted(new Question(Measure.INCIDENTS, Bucket.MONTH, null, year), null)),
                tables.shares("categories", said(TableMessages::incidentsByCategory), Dimension.CATEGORY, selection),
                tables.shares("divisions", said(TableMessages::incidentsByDivision), Dimension.ADMIN1, selection),
                tables.shares("verifications", said(TableMessages::incidentsByVerification), Dimension.VERIFICATION, selection),
                actors.of(selection),
                tables.casualties(said(TableMessages::casualties), selection, OUTCOMES)));
        String name = country + "/" + month;
        String address = BulletinResource.BULLETINS + name + "?asOf=" + asOf;
        if (earlier != null) {
            all.add(since.of(earlier, new Question(Measure.INCIDENTS, Bucket.ALL, null, year)));
            address += "&since=" + earlier;
        }
        return new Bulletin(name, title(country, month),
                List.of(said(TableMessages::monthRule),
                        Definition.ofAll(selection)),
                days.first(), days.last(), asOf, address, all);
    }

    private static Sentence title(String country, YearMonth month) {
        return Sentence.of(TableMessages.class, (say, language) -> {
            Locale locale = Locale.forLanguageTag(language);
            return say.ofMonth(new Locale("", country).getDisplayCountry(locale),
                    DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month));
        });
    }

    private static Map<Sentence, Counted> counted(Selection selection) {
        Map<Sentence, Counted> counted = new LinkedHashMap<>();
        counted.put(said(TableMessages::incidents), Counted.all(Measure.INCIDENTS, selection));
        counted.put(said(TableMessages::claims), Counted.all(Measure.CLAIMS, selection));
        counted.put(said(TableMessages::killed), Counted.all(Measure.KILLED, selection));
        counted.put(said(TableMessages::wounded), Counted.all(Measure.WOUNDED, selection));
        counted.put(said(TableMessages::detained), Counted.all(Measure.DETAINED, selection));
        return counted;
    }
}
