package org.vigil.stats.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigil.common.problem.WireNames;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The lengths of time by which counts are put side by side. Weeks are ISO 8601 weeks and start on Monday. */
public enum Bucket {

    /** One day, labelled 2019-07-28. */
    @JsonProperty("day")
    DAY,
    /** An ISO week, labelled 2019-W30 by the year that holds its Thursday. */
    @JsonProperty("week")
    WEEK,
    /** A calendar month, labelled 2019-07. */
    @JsonProperty("month")
    MONTH,
    /** Three calendar months, labelled 2019-Q3. */
    @JsonProperty("quarter")
    QUARTER,
    /** January to June or July to December, labelled 2019-H2. */
    @JsonProperty("half")
    HALF,
    /** A calendar year, labelled 2019. */
    @JsonProperty("year")
    YEAR,
    /** All days as one, labelled all. */
    @JsonProperty("all")
    ALL;

    private static final Pattern PART_OF_A_YEAR = Pattern.compile("([0-9]{4})-[QH]([1-4])");

    /** The bucket of this length that holds the day. */
    public Span around(LocalDate day) {
        return switch (this) {
            case DAY -> new Span(day, day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Span(monday, monday.plusDays(6));
            }
            case MONTH -> months(day.getYear(), day.getMonth(), 1);
            case QUARTER -> months(day.getYear(), day.getMonth().firstMonthOfQuarter(), 3);
            case HALF -> months(day.getYear(), day.getMonthValue() <= 6 ? Month.JANUARY : Month.JULY, 6);
            case YEAR -> months(day.getYear(), Month.JANUARY, 12);
            case ALL -> Span.EVER;
        };
    }

    /** The longest calendar length that the days exactly are; empty when they are none. */
    public static Optional<Bucket> exactly(Span days) {
        return Stream.of(YEAR, HALF, QUARTER, MONTH, WEEK, DAY).filter(bucket -> bucket.around(days.first()).equals(days))
                .findFirst();
    }

    private static Span months(int year, Month firstMonth, int count) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return new Span(first, first.plusMonths(count).minusDays(1));
    }

    /** The bucket before the one that holds the day; there is none before {@link #ALL}. */
    public Span before(LocalDate day) {
        if (this == ALL) {
            throw new IllegalStateException("Nothing lies before all days");
        }
        return around(around(day).first().minusDays(1));
    }

    /** The label of the bucket that holds the day. */
    public String label(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> String.format(Locale.ROOT, "%04d-H%d", day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case ALL -> "all";
        };
    }

    /** The first day of the bucket that holds the day in that column, by the calendar alone, as SQL. */
    String firstDayOf(String column) {
        return switch (this) {
            case DAY -> column;
            case WEEK, MONTH, QUARTER, YEAR -> "date_trunc('%s', %s::timestamp)::date".formatted(WireNames.of(this), column);
            case HALF -> "make_date(extract(year from %1$s)::int, case when extract(month from %1$s) < 7 then 1 else 7 end, 1)"
                    .formatted(column);
            case ALL -> "date '0001-01-01'";
        };
    }

    /** The bucket of this length that has the label; empty when none has. */
    public Optional<Span> labelled(String label) {
        try {
            LocalDate day = switch (this) {
                case DAY -> LocalDate.parse(label);
                case WEEK -> LocalDate.parse(label + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                case MONTH -> LocalDate.parse(label + "-01");
                case QUARTER, HALF -> firstDay(label);
                case YEAR -> LocalDate.parse(label + "-01-01");
                case ALL -> Span.EVER.first();
            };
            return Optional.of(around(day)).filter(span -> label(span.first()).equals(label));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate firstDay(String label) {
        Matcher part = PART_OF_A_YEAR.matcher(label);
        if (!part.matches()) {
            throw new DateTimeException(label);
        }
        int months = this == QUARTER ? 3 : 6;
        return LocalDate.of(Integer.parseInt(part.group(1)), (Integer.parseInt(part.group(2)) - 1) * months + 1, 1);
    }

    /** What one of them is called in a sentence. */
    public String noun() {
        return switch (this) {
            case HALF -> "half-year";
            case ALL -> "period";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
