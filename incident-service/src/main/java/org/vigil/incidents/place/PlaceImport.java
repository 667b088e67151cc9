package org.vigil.incidents.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.place.PlaceImportView.LineError;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Loads a GeoNames file while it comes in: memory holds one lot of lines, however large the file is. When it breaks off,
 * what has been written stays, and sending the file again completes it.
 */
@ApplicationScoped
class PlaceImport {

    private static final int MOST_ERRORS = 100;
    /** GeoNames' longest line has some 20,000 characters; what is longer is another kind of file. */
    private static final int LONGEST_LINE = 100_000;

    private final PlaceLoader loader;
    private final AuditTrail audit;

    PlaceImport(PlaceLoader loader, AuditTrail audit) {
        this.loader = loader;
        this.audit = audit;
    }

    /** Loads every line of the file, and writes into the audit trail that and by whom it was done. */
    PlaceImportView run(InputStream file) throws IOException {
        Run run = new Run();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = next(lines); line != null; line = next(lines)) {
                run.take(line);
            }
        }
        run.write();
        PlaceImportView result = run.result(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        QuarkusTransaction.requiringNew()
                .run(() -> audit.append("place-import", result.id(), 1, "imported", null, result));
        return result;
    }

    private static String next(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c != '\n'; c = lines.read()) {
            if (c < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            if (line.length() >= LONGEST_LINE) {
                throw Problems.invalid("body",
                        Sentence.of(PlaceMessages.class, say -> say.longLine(LONGEST_LINE)));
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** What has come in so far. */
    private final class Run {

        private final List<LoadedPlace> lot = new ArrayList<>();
        private final List<LineError> errors = new ArrayList<>();
        private LoadCounts counts = LoadCounts.NONE;
        private int read;
        private int passedOver;
        private int rejected;

        void take(String line) {
            read++;
            if (line.isBlank() || line.startsWith("#")) {
                passedOver++;
                return;
            }
            try {
                GeoNamesFile.place(line).ifPresentOrElse(lot::add, () -> passedOver++);
            } catch (IllegalArgumentException e) {
                rejected++;
                if (errors.size() < MOST_ERRORS) {
                    errors.add(new LineError(read, e.getMessage()));
                }
            }
            if (lot.size() == PlaceLoader.LOT) {
                write();
            }
        }

        void write() {
            counts = counts.plus(loader.load(PlaceOrigin.GEONAMES, lot));
            lot.clear();
        }

        PlaceImportView result(UUID id) {
            return new PlaceImportView(id, read, counts.created(), counts.updated(), counts.unchanged(), counts.kept(),
                    passedOver, rejected, errors, PlaceOrigin.GEONAMES.attribution(), Instant.now());
        }
    }
}
