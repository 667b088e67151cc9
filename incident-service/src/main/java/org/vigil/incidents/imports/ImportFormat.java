package org.vigil.incidents.imports;

import java.util.Map;

import org.vigil.incidents.imports.acled.AcledFormat;
import org.vigil.incidents.imports.row.RowFormat;
import org.vigil.incidents.imports.table.Mapping;
import org.vigil.incidents.imports.table.TableFormat;
import org.vigil.incidents.imports.ucdp.UcdpFormat;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the rows of a file are written. */
enum ImportFormat {
    /** UCDP's Georeferenced Event Dataset. */
    @JsonProperty("ucdp-ged")
    UCDP_GED {
        @Override
        RowFormat rows(Map<String, String> mapping) {
            return new UcdpFormat();
        }

        @Override
        String scheme(String source) {
            return "ucdp-ged";
        }
    },
    /** The Armed Conflict Location and Event Data project. */
    @JsonProperty("acled")
    ACLED {
        @Override
        RowFormat rows(Map<String, String> mapping) {
            return new AcledFormat();
        }

        @Override
        String scheme(String source) {
            return "acled";
        }
    },
    /** Vigil's own CSV, or another one with a mapping of its columns. */
    @JsonProperty("vigil")
    VIGIL {
        @Override
        RowFormat rows(Map<String, String> mapping) {
            return new TableFormat(new Mapping(mapping));
        }

        @Override
        String scheme(String source) {
            return "vigil:" + source;
        }
    };

    /** @param mapping the file's columns by ours; empty for a format that has none */
    abstract RowFormat rows(Map<String, String> mapping);

    /** Whose names the ids of the rows are. */
    abstract String scheme(String source);
}
