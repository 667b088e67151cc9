package org.vigil.incidents.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

import org.vigil.incidents.exports.Column.Shown;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes incidents in one of the forms; what it closes is the file, never the stream below. */
interface FileWriter extends Closeable {

    /** Writes the next incident. */
    void write(Shown incident) throws IOException;

    /** A writer of what is asked for. */
    static FileWriter of(Definition definition, OutputStream target, ObjectMapper json) throws IOException {
        return switch (definition.format()) {
            case CSV, HXL -> new CsvWriter(definition, target);
            case GEOJSON -> JsonWriter.features(definition, target, json);
            case NDJSON -> JsonWriter.lines(definition, target, json);
        };
    }
}
