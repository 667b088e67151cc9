package org.vigil.incidents.exports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what form incidents leave. */
enum Format {

    /** Comma-separated values, RFC 4180, UTF-8 without a byte order mark. */
    @JsonProperty("csv")
    CSV("text/csv", ";charset=utf-8;header=present", "csv"),
    /** The same with a second row of tags of the Humanitarian Exchange Language 1.1. */
    @JsonProperty("hxl")
    HXL("text/csv", ";charset=utf-8;header=present", "hxl.csv"),
    /** A feature collection, RFC 7946. */
    @JsonProperty("geojson")
    GEOJSON("application/geo+json", "", "geojson"),
    /** A JSON object on each line. */
    @JsonProperty("ndjson")
    NDJSON("application/x-ndjson", "", "ndjson");

    private final String type;
    private final String parameters;
    private final String extension;

    Format(String type, String parameters, String extension) {
        this.type = type;
        this.parameters = parameters;
        this.extension = extension;
    }

    /** The Content-Type header. */
    String contentType() {
        return type + parameters;
    }

    /** What a file of the form ends with, without the dot. */
    String extension() {
        return extension;
    }

    /** The form with that name, as in {@code ?format=}. */
    static Optional<Format> named(String name) {
        return Arrays.stream(values()).filter(format -> format.wire().equals(name)).findFirst();
    }

    /** The form that an entry of an Accept header asks for by its own name; a wildcard asks for none. */
    static Optional<Format> accepted(MediaType accepted) {
        String asked = accepted.getType() + "/" + accepted.getSubtype();
        return Arrays.stream(values()).filter(format -> format.type.equalsIgnoreCase(asked)).findFirst();
    }

    /** As it stands in requests and answers. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
