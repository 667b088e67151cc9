package org.vigil.incidents.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.vigil.incidents.statement.When;

/**
 * The days of a claim and those of the incidents to which it may belong, as bars below one another: the claim's first, then
 * the incidents in the order of the list. Time runs as one reads.
 *
 * @param width of the drawing, in pixels
 * @param height of the drawing
 * @param ticks days that are named, the earliest first
 * @param bars one for each, over all its days
 */
record DayLine(int width, int height, List<Tick> ticks, List<Bar> bars) {

    private static final int WIDTH = 640;
    private static final int ROW = 26;
    private static final int BAR = 16;

    /** Beside the bars, for their labels; at the other end a day's name reaches beyond its tick. */
    private static final int LABELS = 64;
    private static final int END = 48;
    private static final int NAMES = 28;

    private static final int MOST_TICKS = 6;
    private static final int THINNEST = 3;

    /** A day that is named, so far from the left. */
    record Tick(LocalDate day, double x) {
    }

    /**
     * All the days on which something can have happened.
     *
     * @param subject the claim or one incident
     * @param x where it begins, from the left
     * @param y where it begins, from above
     * @param label the middle of its label
     */
    record Bar(Subjects subject, When when, double x, double y, double width, double label) {

        public int height() {
            return BAR;
        }

        /** The foot of a line of text beside it. */
        public double foot() {
            return y + BAR - 4;
        }
    }

    /** Where the ticks end and the names of their days begin. */
    public int axis() {
        return height - NAMES;
    }

    /** The foot of the names of days. */
    public int foot() {
        return height - NAMES / 3;
    }

    /**
     * Draws them.
     *
     * @param mirrored whether one reads from right to left
     */
    static DayLine of(When claim, List<When> incidents, boolean mirrored) {
        List<When> all = Stream.concat(Stream.of(claim), incidents.stream()).toList();
        LocalDate first = Collections.min(all, Comparator.comparing(When::from)).from().minusDays(1);
        LocalDate last = Collections.max(all, Comparator.comparing(When::to)).to().plusDays(1);
        Scale scale = new Scale(first, ChronoUnit.DAYS.between(first, last) + 1, mirrored);
        List<Bar> bars = IntStream.range(0, all.size()).mapToObj(i -> scale.bar(i, all.get(i))).toList();
        return new DayLine(WIDTH, all.size() * ROW + NAMES, scale.ticks(), bars);
    }

    /** So many days from the first on, all of one width. */
    private record Scale(LocalDate first, long days, boolean mirrored) {

        Bar bar(int position, When when) {
            double from = x(when.from());
            double width = Math.max(THINNEST, x(when.to().plusDays(1)) - from);
            return new Bar(Subjects.at(List.of(position)), when, tenths(mirrored ? WIDTH - from - width : from),
                    position * ROW + (ROW - BAR) / 2.0, tenths(width), mirrored ? WIDTH - LABELS / 2.0 : LABELS / 2.0);
        }

        /** Every day, or every second, fifth, tenth and so on; the first day, before all bars, has none. */
        List<Tick> ticks() {
            long step = Stream.iterate(1L, power -> 10 * power).flatMap(power -> Stream.of(power, 2 * power, 5 * power))
                    .filter(possible -> days <= possible * MOST_TICKS).findFirst().orElseThrow();
            return LongStream.iterate(1, day -> day < days, day -> day + step)
                    .mapToObj(first::plusDays).map(this::tick).toList();
        }

        private Tick tick(LocalDate day) {
            double middle = (x(day) + x(day.plusDays(1))) / 2;
            return new Tick(day, tenths(mirrored ? WIDTH - middle : middle));
        }

        private double x(LocalDate day) {
            return LABELS + ChronoUnit.DAYS.between(first, day) * (WIDTH - LABELS - END) / (double) days;
        }

        private static double tenths(double pixels) {
            return Math.round(pixels * 10) / 10.0;
        }
    }
}
