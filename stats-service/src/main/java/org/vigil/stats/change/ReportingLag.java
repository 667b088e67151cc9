package org.vigil.stats.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.stats.measure.Bucket;
import org.vigil.stats.measure.Query;
import org.vigil.stats.measure.Question;
import org.vigil.stats.measure.Span;
import org.vigil.stats.measure.StandingSql;

import io.agroal.api.AgroalDataSource;

/**
 * Looks at how long after their days things usually become known. Only buckets that began after this register did can tell:
 * what was brought in from older files became known years late, which says nothing of the reporting.
 */
@ApplicationScoped
class ReportingLag {

    private static final int MOST_BUCKETS = 12;

    private final AgroalDataSource database;

    ReportingLag(AgroalDataSource database) {
        this.database = database;
    }

    /** How much of each bucket, given by its first day, is usually known by now. */
    SortedMap<LocalDate, Timeliness> timeliness(Question question, SortedSet<LocalDate> buckets) {
        LocalDate today = LocalDate.ofInstant(question.selection().asOf(), ZoneOffset.UTC);
        boolean needed = !buckets.isEmpty() && !Timeliness.isComplete(last(question, buckets.last()), today);
        List<Followed> others = needed ? followed(question, today) : List.of();
        SortedMap<LocalDate, Timeliness> result = new TreeMap<>();
        buckets.forEach(first -> result.put(first,
                Timeliness.of(question.bucket().label(first), last(question, first), today, others)));
        return result;
    }

    private static LocalDate last(Question question, LocalDate first) {
        return question.bucket() == Bucket.ALL ? question.selection().window().last() : question.bucket().around(first).last();
    }

    /** The latest complete buckets that were followed from their first day on and have anything in them, latest first. */
    private List<Followed> followed(Question question, LocalDate today) {
        List<Span> spans = complete(question, today, firstDayOfTheRegister(question));
        if (spans.isEmpty()) {
            return List.of();
        }
        List<TreeMap<Long, Long>> known = IntStream.range(0, spans.size()).mapToObj(i -> new TreeMap<Long, Long>()).toList();
        counts(question, spans).forEach(count -> known.get(count.bucket).put(count.lag, count.number));
        return IntStream.range(0, spans.size()).filter(i -> !known.get(i).isEmpty())
                .mapToObj(i -> new Followed(spans.get(i), known.get(i))).toList();
    }

    private static List<Span> complete(Question question, LocalDate today, LocalDate register) {
        List<Span> spans = new ArrayList<>();
        Span span = question.bucket() == Bucket.ALL ? question.selection().window().before()
                : question.bucket().around(today.minusDays(Timeliness.COMPLETE_AFTER));
        while (!span.first().isBefore(register) && spans.size() < MOST_BUCKETS) {
            if (Timeliness.isComplete(span.last(), today)) {
                spans.add(span);
            }
            span = question.bucket() == Bucket.ALL ? span.before() : question.bucket().before(span.first());
        }
        return spans;
    }

    /** The day on which anything became known first; one that never comes where nothing is known. */
    private LocalDate firstDayOfTheRegister(Question question) {
        return new Query().add("select (min(known_at) at time zone 'UTC')::date as day from "
                + StandingSql.revisions(question.measure()) + " f")
                .list(database, row -> row.getObject("day", LocalDate.class)).stream()
                .filter(Objects::nonNull).findFirst().orElse(Span.EVER.last());
    }

    private List<Count> counts(Question question, List<Span> spans) {
        String revisions = StandingSql.revisions(question.measure());
        Query query = new Query().add("select b.number, least(e.day - b.last, ?) as lag, count(*) as things from (values ",
                Timeliness.COMPLETE_AFTER);
        for (int i = 0; i < spans.size(); i++) {
            query.add(i == 0 ? "(?, ?::date, ?::date)" : ", (?, ?::date, ?::date)", i, spans.get(i).first(),
                    spans.get(i).last());
        }
        query.add(") as b(number, first, last) join " + revisions + " f on f.valid_from >= b.first and f.valid_to <= b.last "
                + "cross join lateral (select (min(r.known_at) at time zone 'UTC')::date as day from " + revisions
                + " r where r.id = f.id) e");
        Span all = new Span(spans.get(spans.size() - 1).first(), spans.get(0).last());
        question.over(all).selection().restrict(query);
        return query.add(" group by 1, 2").list(database, Count::of);
    }

    private record Count(int bucket, long lag, long number) {

        static Count of(ResultSet row) throws SQLException {
            return new Count(row.getInt("number"), row.getLong("lag"), row.getLong("things"));
        }
    }
}
