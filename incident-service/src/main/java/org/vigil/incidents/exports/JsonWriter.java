package org.vigil.incidents.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.vigil.incidents.exports.Column.Shown;
import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.incident.Place;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes incidents as JSON, each on a line of its own. */
final class JsonWriter implements FileWriter {

    private final List<Column> columns;
    private final JsonGenerator json;
    private final Form form;
    private final boolean withLicences;

    /** An incident as the API shows it, and under which licences its sources publish. */
    private record Whole(@JsonUnwrapped IncidentView incident, List<String> licences) {
    }

    /** What a line holds. */
    private interface Form {

        void write(Shown incident) throws IOException;
    }

    private JsonWriter(Definition definition, OutputStream target, ObjectMapper mapper, boolean features) throws IOException {
        columns = definition.chosen();
        withLicences = definition.licences() != null;
        json = mapper.getFactory().createGenerator(target).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        form = features ? this::feature : definition.columns().isEmpty() ? this::whole : this::flat;
    }

    /** Objects of the chosen columns, or where none were chosen the incidents as the API shows them. */
    static JsonWriter lines(Definition definition, OutputStream target, ObjectMapper mapper) throws IOException {
        return new JsonWriter(definition, target, mapper, false);
    }

    /** A feature collection of RFC 7946; an incident without coordinates has no geometry. */
    static JsonWriter features(Definition definition, OutputStream target, ObjectMapper mapper) throws IOException {
        JsonWriter writer = new JsonWriter(definition, target, mapper, true);
        writer.json.setPrettyPrinter(new OneFeatureALine());
        writer.json.writeStartObject();
        writer.json.writeStringField("type", "FeatureCollection");
        writer.json.writeArrayFieldStart("features");
        return writer;
    }

    @Override
    public void write(Shown incident) throws IOException {
        form.write(incident);
    }

    private void whole(Shown shown) throws IOException {
        json.writePOJO(withLicences ? new Whole(shown.incident(), shown.licences()) : shown.incident());
    }

    private void flat(Shown shown) throws IOException {
        json.writeStartObject();
        for (Column column : columns) {
            json.writeFieldName(column.name());
            value(column.value().apply(shown));
        }
        json.writeEndObject();
    }

    private void feature(Shown shown) throws IOException {
        Place where = shown.incident().state().where();
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", shown.incident().id().toString());
        json.writeFieldName("geometry");
        if (where.lat() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("type", "Point");
            json.writeArrayFieldStart("coordinates");
            value(Columns.degrees(where.lon()));
            value(Columns.degrees(where.lat()));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeFieldName("properties");
        flat(shown);
        json.writeEndObject();
    }

    private void value(Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writePOJO(value);
        }
    }

    /** Closes what is open and ends the last line. */
    @Override
    public void close() throws IOException {
        while (!json.getOutputContext().inRoot()) {
            if (json.getOutputContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        }
        json.writeRaw('\n');
        json.close();
    }

    /** A line break before each feature and nowhere else. */
    private static final class OneFeatureALine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;
        private static final int OF_FEATURES = 2;

        @Override
        public void beforeArrayValues(JsonGenerator generator) throws IOException {
            breakLine(generator);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(',');
            breakLine(generator);
        }

        private static void breakLine(JsonGenerator generator) throws IOException {
            if (generator.getOutputContext().getNestingDepth() == OF_FEATURES) {
                generator.writeRaw('\n');
            }
        }
    }
}
