package org.vigil.stats.bulletin;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Bars, each as long as the likeliest number, with its range.
 *
 * @param kind in which direction they go
 * @param title what is drawn
 * @param bars the bars, in order
 */
@Schema(name = "BulletinChart", description = "Bars, each as long as best, with its range.")
public record Chart(Kind kind, @Schema(examples = "Incidents by month") Sentence title, List<Bar> bars) {

    /** More bars than this say nothing to the eye. */
    public static final int MOST_BARS = 60;

    /** In which direction bars go. */
    @Schema(name = "BulletinChartKind")
    public enum Kind {

        /** Upwards, for times. */
        @JsonProperty("columns")
        COLUMNS,

        /** To the side, for groups with long names. */
        @JsonProperty("bars")
        BARS
    }

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param low the least
     * @param best the likeliest, its length
     * @param high the most
     * @param provisional whether more is to be expected
     */
    @Schema(name = "BulletinBar", description = "One bar.")
    public record Bar(@Schema(examples = "2020-08") String label, long low, long best, long high, boolean provisional) {

        /** As long as a count that is complete. */
        public static Bar of(String label, Cell.Count count) {
            return new Bar(label, count.low(), count.best(), count.high(), false);
        }
    }
}
