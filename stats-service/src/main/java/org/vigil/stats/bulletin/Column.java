package org.vigil.stats.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A column of a table.
 *
 * @param name by which a row names what stands in it
 * @param title its heading
 * @param kind what stands in it
 */
@Schema(name = "BulletinColumn", description = "A column of a table.")
public record Column(@Schema(examples = "incidents") String name, @Schema(examples = "Incidents") Sentence title, Kind kind) {

    /** What stands in a column. */
    @Schema(name = "BulletinColumnKind")
    public enum Kind {

        /** Words. */
        @JsonProperty("text")
        TEXT,

        /** A number without a range. */
        @JsonProperty("number")
        NUMBER,

        /** What was counted, with its range and the incidents behind it. */
        @JsonProperty("count")
        COUNT
    }

    /** Whether words stand in it. */
    @JsonIgnore
    public boolean isText() {
        return kind == Kind.TEXT;
    }
}
