package org.vigil.incidents.imports;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.vigil.common.correlation.Correlated;
import org.vigil.common.inbox.Outage;
import org.vigil.common.problem.Refusal;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.SpooledBody;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RowFormat;
import org.vigil.incidents.place.Places;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A turn: the import that has waited longest is leased and worked off, page by page. */
@ApplicationScoped
class ImportTurn {

    private static final Logger LOG = Logger.getLogger(ImportTurn.class);
    /** So many names of divisions are remembered; the world has 4,600. */
    private static final int MOST_DIVISIONS = 10_000;
    private static final int LONGEST_DIVISION = 200;

    private final ImportRepository imports;
    private final ImportStep step;
    private final Spool spool;
    private final ImportSettings settings;
    private final Places places;
    private final Correlated correlated;

    ImportTurn(ImportRepository imports, ImportStep step, Spool spool, ImportSettings settings, Places places,
            Correlated correlated) {
        this.imports = imports;
        this.step = step;
        this.spool = spool;
        this.settings = settings;
        this.places = places;
        this.correlated = correlated;
    }

    /** Answers whether there was an import to work on. */
    boolean take(UUID self, BooleanSupplier stopping) {
        Optional<Import> leased = QuarkusTransaction.requiringNew().call(() -> {
            Optional<Import> next = imports.nextInTurn(self, Instant.now());
            next.ifPresent(job -> job.lease(self, Instant.now().plus(settings.lease())));
            return next;
        });
        if (leased.isEmpty()) {
            return false;
        }
        Import job = leased.get();
        correlated.run(job.id, () -> takeUp(job, self, stopping));
        return true;
    }

    private void takeUp(Import job, UUID self, BooleanSupplier stopping) {
        try {
            work(job, self, stopping);
        } catch (SpooledBody.SpoolBroken e) {
            LOG.errorf("Import %s fails: %s", job.id, e.getMessage());
            step.fail(job.id, self, ImportMessages::incomplete);
        } catch (Refusal e) {
            step.fail(job.id, self, ImportMessages::otherHeader);
        } catch (IOException e) {
            throw new IllegalStateException("A file is read from the database alone", e);
        } catch (RuntimeException e) {
            step.release(job.id, self);
            throw e;
        }
    }

    private void work(Import job, UUID self, BooleanSupplier stopping) throws IOException {
        try (ReadAhead reading = new ReadAhead(new OpenedFile(spool, job, settings).rows(divisions()))) {
            List<ReadRow> ahead = List.of();
            int most = ReadAhead.MOST_ROWS;
            while (!stopping.getAsBoolean()) {
                long began = System.nanoTime();
                if (ahead.isEmpty()) {
                    ahead = reading.next();
                }
                if (ahead.isEmpty()) {
                    step.complete(job.id, self);
                    return;
                }
                if (ahead.get(0).number() > settings.mostRows()) {
                    step.fail(job.id, self, say -> say.tooMany(String.valueOf(settings.mostRows())));
                    return;
                }
                List<ReadRow> page = ahead.subList(0, Math.min(most, ahead.size()));
                try {
                    int taken = step.take(job, self, page, Duration.ofNanos(System.nanoTime() - began));
                    if (taken == ImportStep.LOST) {
                        return;
                    }
                    ahead.subList(0, taken).clear();
                    most = ReadAhead.MOST_ROWS;
                } catch (RuntimeException e) {
                    most = narrowed(job, e, page);
                }
            }
        }
        step.release(job.id, self);
    }

    /** A page that the database refuses is halved until the row is found that it refuses; the others go in. */
    private static int narrowed(Import job, RuntimeException e, List<ReadRow> page) {
        if (Outage.isBehind(e)) {
            throw e;
        }
        if (page.size() == 1) {
            ReadRow row = page.get(0);
            LOG.errorf(e, "Row %d of import %s cannot be taken in", row.number(), job.id);
            page.set(0, row.without(Remark.FAULT));
        }
        return Math.max(1, page.size() / 2);
    }

    /** Looks a name up once, as long as it is not among too many; what is too long for one is none. */
    private RowFormat.NamedDivisions divisions() {
        Map<List<String>, Optional<String>> found = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<List<String>, Optional<String>> eldest) {
                return size() > MOST_DIVISIONS;
            }
        };
        return (country, name) -> name.length() > LONGEST_DIVISION ? Optional.empty()
                : found.computeIfAbsent(List.of(country, name), key -> places.admin1(country, name));
    }
}
