package org.vigil.stats.bulletin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.BulletinMessages;
import org.vigil.stats.bulletin.Chart;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.statement.Printed;

import io.quarkus.qute.TemplateExtension;

/**
 * Where everything of a chart lies, in units of an SVG image.
 *
 * @param title what is drawn
 * @param description every bar in words, for those who do not see it
 * @param width of the image
 * @param height of the image
 * @param upright whether the bars go upwards
 * @param ticks the lines of its scale
 * @param marks the bars
 */
record Drawing(Sentence title, List<Sentence> description, int width, int height, boolean upright, List<Tick> ticks,
        List<Mark> marks) {

    private static final int WIDTH = 720;
    private static final int UPRIGHT_HEIGHT = 250;
    private static final int LANE = 26;
    private static final int LABELS = 170;
    private static final int EDGE = 40;
    private static final int MARGIN = 24;
    private static final int MOST_LABELS = 13;
    private static final int LONGEST_LABEL = 24;

    /** What its reader has to know, none where there is nothing. */
    public List<Sentence> caption() {
        List<Sentence> caption = new ArrayList<>();
        if (marks.stream().anyMatch(mark -> mark.range != null)) {
            caption.add(Sentence.of(BulletinMessages.class, BulletinMessages::dark));
        }
        if (marks.stream().anyMatch(Mark::provisional)) {
            caption.add(Sentence.of(BulletinMessages.class, BulletinMessages::lighter));
        }
        return caption;
    }

    /** A line of the scale, from one point to the other, with what it says. */
    record Tick(int x1, int y1, int x2, int y2, Sentence label) {
    }

    /**
     * A bar.
     *
     * @param label what it stands for, null where there is no room for all
     * @param value its number, null where there is no room for all
     * @param range from the least to the most; null where they are the same
     * @param provisional whether more is to be expected
     */
    record Mark(Sentence label, Sentence value, Box box, Box range, boolean provisional) {

        /** Where bar and range end to the right. */
        public int end() {
            return range == null ? box.right() : Math.max(box.right(), range.right());
        }
    }

    /** A rectangle, or the line from its one corner to the other. */
    record Box(int x, int y, int width, int height) {

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        public int middle() {
            return x + width / 2;
        }

        public int centre() {
            return y + height / 2;
        }
    }

    /** The chart, drawn; what a template calls {@code chart.drawing}. */
    @TemplateExtension(matchName = "drawing")
    static Drawing of(Chart chart) {
        Scale scale = Scale.upTo(chart.bars().stream().flatMapToLong(bar -> LongStream.of(bar.best(), bar.high())).max()
                .orElse(0));
        List<Sentence> description = chart.bars().stream().map(Drawing::words).toList();
        return chart.kind() == Chart.Kind.COLUMNS ? upright(chart, description, scale) : sideways(chart, description, scale);
    }

    private static Drawing upright(Chart chart, List<Sentence> description, Scale scale) {
        int number = chart.bars().size();
        int room = UPRIGHT_HEIGHT - 2 * MARGIN;
        int floor = MARGIN + room;
        int every = (number + MOST_LABELS - 1) / MOST_LABELS;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Bar bar = chart.bars().get(i);
            int left = EDGE + (WIDTH - EDGE) * i / number;
            int lane = EDGE + (WIDTH - EDGE) * (i + 1) / number - left;
            int height = scale.length(bar.best(), room);
            Box box = new Box(left + lane / 6, floor - height, Math.max(1, lane * 2 / 3), height);
            int most = scale.length(bar.high(), room);
            Box range = new Box(box.middle(), floor - most, 0, most - scale.length(bar.low(), room));
            boolean labelled = (number - 1 - i) % every == 0;
            marks.add(new Mark(labelled ? label(bar) : null, labelled ? number(bar.best()) : null, box,
                    bar.low() == bar.high() ? null : range, bar.provisional()));
        }
        List<Tick> ticks = scale.ticks().stream().map(tick -> {
            int y = floor - scale.length(tick, room);
            return new Tick(EDGE, y, WIDTH, y, number(tick));
        }).toList();
        return new Drawing(chart.title(), description, WIDTH, UPRIGHT_HEIGHT, true, ticks, marks);
    }

    private static Drawing sideways(Chart chart, List<Sentence> description, Scale scale) {
        int room = WIDTH - LABELS - 2 * EDGE;
        int height = MARGIN + LANE * chart.bars().size();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            Box box = new Box(LABELS, LANE * i + LANE / 6, scale.length(bar.best(), room), LANE * 2 / 3);
            int least = scale.length(bar.low(), room);
            Box range = new Box(LABELS + least, box.centre(), scale.length(bar.high(), room) - least, 0);
            marks.add(new Mark(label(bar), number(bar.best()), box,
                    bar.low() == bar.high() ? null : range, bar.provisional()));
        }
        List<Tick> ticks = scale.ticks().stream().map(tick -> new Tick(LABELS + scale.length(tick, room), 0,
                LABELS + scale.length(tick, room), height - MARGIN, number(tick))).toList();
        return new Drawing(chart.title(), description, WIDTH, height, false, ticks, marks);
    }

    private static Sentence words(Bar bar) {
        return Sentence.of(BulletinMessages.class, say -> say.bar(say.value(bar.label()), bar.best(),
                bar.low() == bar.high() ? null : say.range(bar.low(), bar.high()), bar.provisional()));
    }

    private static Sentence number(long number) {
        return Sentence.ofNumber(Printed.number(number));
    }

    private static Sentence label(Bar bar) {
        return Sentence.of(BulletinMessages.class, say -> shortened(say.value(bar.label())));
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "\u2026";
    }
}
