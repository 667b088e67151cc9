package org.vigil.sources.batch;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;

import org.vigil.common.spool.RecordForm;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the rows of a batch are written. */
enum BatchFormat {
    /** One JSON object per line. */
    @JsonProperty("ndjson")
    NDJSON,
    /** RFC 4180, with a header row. */
    @JsonProperty("csv")
    CSV;

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";

    /**
     * The format of that media type; a 415 for any other one. Roles are checked first, which JAX-RS' own check would not do.
     */
    static BatchFormat of(MediaType type) {
        String name = type == null ? "none" : type.getType() + "/" + type.getSubtype();
        return switch (name) {
            case NDJSON_TYPE -> NDJSON;
            case CSV_TYPE -> CSV;
            default -> throw new NotSupportedException("Send " + NDJSON_TYPE + " or " + CSV_TYPE
                    + ", and say in the Content-Type header which of them it is.");
        };
    }

    RecordForm form() {
        return this == CSV ? RecordForm.CSV : RecordForm.LINES;
    }
}
