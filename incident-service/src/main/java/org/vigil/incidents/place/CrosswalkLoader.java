package org.vigil.incidents.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.incidents.place.PlaceImportView.LineError;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Loads tables of codes; a row that is there, by scheme, code and division, is brought up to date. */
@ApplicationScoped
class CrosswalkLoader {

    private static final int MOST_ERRORS = 100;

    private static final String UPSERT = """
            with before as (select name, share, note from crosswalk where scheme = ?2 and code = ?3 and admin1 = ?4),
            written as (
              insert into crosswalk as c (id, scheme, code, admin1, name, share, note, known_at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, now())
              on conflict on constraint crosswalk_uk do update
              set name = excluded.name, share = excluded.share, note = excluded.note, known_at = excluded.known_at
              where (c.name, c.share, c.note) is distinct from (excluded.name, excluded.share, excluded.note)
              returning 1)
            select before.name, before.share, before.note from written left join before on true""";

    private final EntityManager database;
    private final AuditTrail audit;

    CrosswalkLoader(EntityManager database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    private record Counts(int created, int updated) {
    }

    /**
     * What a table has changed.
     *
     * @param before the rows as they stood there, in place of which others stand now
     */
    private record Replaced(List<CrosswalkRow> before) {
    }

    /** Loads the rows of a CSV file that are right, and names the others. */
    CrosswalkImportView load(InputStream csv) {
        List<CrosswalkRow> rows = new ArrayList<>();
        List<LineError> errors = new ArrayList<>();
        int rejected = read(csv, rows, errors);
        Counts counts = write(rows);
        CrosswalkImportView result = new CrosswalkImportView(id(), counts.created, counts.updated,
                rows.size() - counts.created - counts.updated, rejected, errors);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.append("crosswalk-import", result.id(), 1, "imported", null, result));
        return result;
    }

    /** The tables that come with the service, and Natural Earth's codes. */
    void loadBuiltIn() {
        List<CrosswalkRow> rows = new ArrayList<>();
        List<LineError> errors = new ArrayList<>();
        if (read(Divisions.resource("crosswalk.csv"), rows, errors) > 0) {
            throw new IllegalStateException("crosswalk.csv, line " + errors.get(0).line() + ": " + errors.get(0).message());
        }
        Divisions.drawn().stream().filter(division -> division.code() != null)
                .map(division -> new CrosswalkRow("natural-earth", division.naturalEarth(), division.code(), division.name(),
                        Share.WHOLE, null))
                .forEach(rows::add);
        write(rows);
    }

    private static int read(InputStream csv, List<CrosswalkRow> rows, List<LineError> errors) {
        int rejected = 0;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord record : records) {
                try {
                    rows.add(CrosswalkRow.of(record.getFieldsAsMap()));
                } catch (IllegalArgumentException e) {
                    rejected++;
                    if (errors.size() < MOST_ERRORS) {
                        errors.add(new LineError((int) record.getStartingLineNumber(), e.getMessage()));
                    }
                }
            }
        } catch (CsvParseException e) {
            throw Problems.invalid("body", Sentence.of(PlaceMessages.class, PlaceMessages::noCsv));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of codes cannot be read", e);
        }
        return rejected;
    }

    private Counts write(List<CrosswalkRow> rows) {
        int created = 0;
        int updated = 0;
        for (int from = 0; from < rows.size(); from += PlaceLoader.LOT) {
            List<CrosswalkRow> lot = rows.subList(from, Math.min(rows.size(), from + PlaceLoader.LOT));
            Counts counts = QuarkusTransaction.requiringNew().call(() -> writeLot(lot));
            created += counts.created;
            updated += counts.updated;
        }
        return new Counts(created, updated);
    }

    private Counts writeLot(List<CrosswalkRow> lot) {
        List<Optional<CrosswalkRow>> changes = lot.stream().flatMap(this::upsert).toList();
        List<CrosswalkRow> before = changes.stream().flatMap(Optional::stream).toList();
        if (!before.isEmpty()) {
            audit.append("crosswalk-change", id(), 1, "replaced", null, new Replaced(before));
        }
        return new Counts(changes.size() - before.size(), before.size());
    }

    /** What stood there before, empty for a new row; nothing where it was the same. */
    private Stream<Optional<CrosswalkRow>> upsert(CrosswalkRow row) {
        List<?> written = database.createNativeQuery(UPSERT).setParameter(1, id()).setParameter(2, row.scheme())
                .setParameter(3, row.code()).setParameter(4, row.admin1()).setParameter(5, row.name())
                .setParameter(6, row.share().name()).setParameter(7, row.note()).getResultList();
        return written.stream().map(Object[].class::cast).map(was -> was[0] == null ? Optional.empty()
                : Optional.of(new CrosswalkRow(row.scheme(), row.code(), row.admin1(), (String) was[0],
                        Share.valueOf((String) was[1]), (String) was[2])));
    }

    private static UUID id() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
