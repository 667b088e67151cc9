package org.vigil.incidents.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * The form in which boundaries are stored: for each division its polygons, for each polygon its rings, for each ring its
 * vertices as steps of a ten-thousandth of a degree (11 m) from the vertex before, in numbers of as many bytes as they
 * need; the closing vertex is left out. Vertices are kept as floats, which tell steps of that size apart everywhere, at 8
 * bytes each.
 */
final class BoundaryFile {

    private static final double STEPS_PER_DEGREE = 10_000;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326,
            PackedCoordinateSequenceFactory.FLOAT_FACTORY);

    private BoundaryFile() {
    }

    /** The polygons of each division. */
    static List<List<Polygon>> read(InputStream packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16))) {
            int count = number(in);
            List<List<Polygon>> divisions = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                divisions.add(readParts(in));
            }
            return divisions;
        }
    }

    private static List<Polygon> readParts(DataInputStream in) throws IOException {
        int count = number(in);
        List<Polygon> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LinearRing[] rings = new LinearRing[number(in)];
            for (int r = 0; r < rings.length; r++) {
                rings[r] = readRing(in);
            }
            LinearRing[] holes = new LinearRing[rings.length - 1];
            System.arraycopy(rings, 1, holes, 0, holes.length);
            parts.add(FACTORY.createPolygon(rings[0], holes));
        }
        return parts;
    }

    private static LinearRing readRing(DataInputStream in) throws IOException {
        int size = number(in);
        CoordinateSequence vertices = FACTORY.getCoordinateSequenceFactory().create(size + 1, 2);
        int x = 0;
        int y = 0;
        for (int i = 0; i < size; i++) {
            x += step(in);
            y += step(in);
            vertices.setOrdinate(i, 0, x / STEPS_PER_DEGREE);
            vertices.setOrdinate(i, 1, y / STEPS_PER_DEGREE);
        }
        vertices.setOrdinate(size, 0, vertices.getX(0));
        vertices.setOrdinate(size, 1, vertices.getY(0));
        return FACTORY.createLinearRing(vertices);
    }

    /** Writes what {@link #read} reads, without the compression around it. */
    static void write(List<Geometry> divisions, DataOutputStream out) throws IOException {
        writeNumber(divisions.size(), out);
        for (Geometry division : divisions) {
            writeNumber(division.getNumGeometries(), out);
            for (int i = 0; i < division.getNumGeometries(); i++) {
                Polygon part = (Polygon) division.getGeometryN(i);
                writeNumber(1 + part.getNumInteriorRing(), out);
                writeRing(part.getExteriorRing(), out);
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    writeRing(part.getInteriorRingN(hole), out);
                }
            }
        }
    }

    private static void writeRing(LinearRing ring, DataOutputStream out) throws IOException {
        Coordinate[] vertices = ring.getCoordinates();
        writeNumber(vertices.length - 1, out);
        int x = 0;
        int y = 0;
        for (int i = 0; i < vertices.length - 1; i++) {
            int nextX = (int) Math.round(vertices[i].x * STEPS_PER_DEGREE);
            int nextY = (int) Math.round(vertices[i].y * STEPS_PER_DEGREE);
            writeStep(nextX - x, out);
            writeStep(nextY - y, out);
            x = nextX;
            y = nextY;
        }
    }

    private static int step(DataInputStream in) throws IOException {
        int folded = number(in);
        return (folded >>> 1) ^ -(folded & 1);
    }

    private static void writeStep(int step, DataOutputStream out) throws IOException {
        writeNumber((step << 1) ^ (step >> 31), out);
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0;; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }

    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
