package org.vigil.stats.difference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.problem.WireNames;
import org.vigil.stats.citation.CitationAddress;
import org.vigil.stats.measure.Amount;
import org.vigil.stats.measure.Asked;
import org.vigil.stats.measure.Counted;
import org.vigil.stats.measure.Definition;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Tally;

import io.agroal.api.AgroalDataSource;

/** Counts at two moments, and adds up what each thing that changed in between gives to the difference. */
@ApplicationScoped
public class Differences {

    /** The last part of its address. */
    static final String NAME = "difference";

    private static final String INCIDENTS = NAME + "/incidents";

    private final Tally tally;
    private final CitationAddress citations;
    private final AgroalDataSource database;

    Differences(Tally tally, CitationAddress citations, AgroalDataSource database) {
        this.tally = tally;
        this.citations = citations;
        this.database = database;
    }

    /** The difference between what is asked and what the same question was answered at an earlier moment. */
    public DifferenceView since(Instant earlier, Question question) {
        return of(new Compared(question.asOf(earlier), question));
    }

    /** How that is asked. */
    public static Asked asked(Instant earlier, Question question) {
        return new Compared(question.asOf(earlier), question).asked(NAME);
    }

    /** The difference; a 400 when it has more rows than an answer may have. */
    DifferenceView of(Compared compared) {
        Question question = compared.after();
        List<Sum> sums = DifferenceSql.sums(compared, Tally.MOST_ROWS + 1).list(database, row -> Sum.of(row, question));
        if (sums.size() > Tally.MOST_ROWS) {
            throw Tally.tooMany("groupBy");
        }
        Map<Place, Amount> before = places(tally.count(compared.before()));
        Map<Place, Amount> after = places(tally.count(compared.after()));
        Map<Place, Map<Kind, KindSum>> kinds = new HashMap<>();
        sums.forEach(sum -> kinds.computeIfAbsent(sum.place, place -> new HashMap<>()).put(sum.change.kind(), sum.change));
        SortedSet<Place> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        places.addAll(kinds.keySet());
        if (question.groupBy() == null) {
            places.add(new Place(null, null));
        }
        Amount none = Amount.none(question.measure());
        List<DifferenceView.Rest> all = places.stream().map(place -> row(place, before.getOrDefault(place, none),
                after.getOrDefault(place, none), kinds.getOrDefault(place, Map.of()), none)).toList();
        return new DifferenceView(Definition.of(question).with(compared.rule()), compared.from(), compared.to(), compared.to(),
                all.stream().filter(row -> row.reason() == null).map(DifferenceView.Row::of).toList(),
                all.stream().filter(row -> row.reason() != null).toList(),
                compared.asked(INCIDENTS).address(), citations.of(compared.asked(NAME)));
    }

    private static DifferenceView.Rest row(Place place, Amount before, Amount after, Map<Kind, KindSum> kinds, Amount none) {
        List<KindSum> every = Stream.of(Kind.values()).map(kind -> kinds.getOrDefault(kind, new KindSum(kind, 0, none)))
                .toList();
        return new DifferenceView.Rest(place.group(), before, after, after.minus(before), every, place.reason());
    }

    private static Map<Place, Amount> places(Counted counted) {
        Map<Place, Amount> places = new HashMap<>();
        counted.cells().forEach(cell -> places.put(new Place(cell.group(), null), Amount.of(cell)));
        counted.unallocated().forEach(entry -> places.put(new Place(entry.group(), entry.reason()), Amount.of(entry)));
        return places;
    }

    /** What one kind of change gives to one place. */
    private record Sum(Place place, KindSum change) {

        static Sum of(ResultSet row, Question question) throws SQLException {
            return new Sum(Place.of(row, question), new KindSum(WireNames.parameter(Kind.class, "kind", row.getString("kind")),
                    row.getLong("things"), Place.amount(row, question)));
        }
    }
}
