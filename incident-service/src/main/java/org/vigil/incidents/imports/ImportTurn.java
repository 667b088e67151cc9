package org.vigil.incidents.imports;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.jboss.logging.Logger;
import org.vigil.common.inbox.Outage;
import org.vigil.common.security.Caller;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.SpooledBody;
import org.vigil.incidents.actor.NamedActors;
import org.vigil.incidents.imports.row.Remark;
import org.vigil.incidents.imports.row.RowFormat;
import org.vigil.incidents.place.Places;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** A turn: the import that has waited longest is leased and worked off, page by page. */
@ApplicationScoped
class ImportTurn {

    private static final Logger LOG = Logger.getLogger(ImportTurn.class);
    private static final int MOST_ROWS = 500;
    private static final long MOST_BYTES = 1 << 20;
    private static final String FAULT = "could not be taken in because of a fault in the service; tell those who run it";

    private final ImportRepository imports;
    private final ImportStep step;
    private final Spool spool;
    private final ImportSettings settings;
    private final NamedActors actors;
    private final Places places;
    private final Caller caller;
    private final Validator validator;

    ImportTurn(ImportRepository imports, ImportStep step, Spool spool, ImportSettings settings, NamedActors actors,
            Places places,
            Caller caller, Validator validator) {
        this.imports = imports;
        this.step = step;
        this.spool = spool;
        this.settings = settings;
        this.actors = actors;
        this.places = places;
        this.caller = caller;
        this.validator = validator;
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
        try {
            work(job, self, stopping);
        } catch (SpooledBody.SpoolBroken e) {
            LOG.errorf("Import %s fails: %s", job.id, e.getMessage());
            step.end(job.id, self, ImportState.FAILED, "Its file is not complete any more; send it again.");
        } catch (HttpProblem e) {
            step.end(job.id, self, ImportState.FAILED, "Its header row is not that of its format any more; send it again.");
        } catch (IOException e) {
            throw new IllegalStateException("A file is read from the database alone", e);
        } catch (RuntimeException e) {
            step.release(job.id, self);
            throw e;
        }
        return true;
    }

    private void work(Import job, UUID self, BooleanSupplier stopping) throws IOException {
        Drafts drafts = new Drafts(job, actors, caller, validator);
        RowReader reader = new OpenedFile(spool, job, settings).rows(divisions());
        List<Draft> ahead = new ArrayList<>();
        int most = MOST_ROWS;
        while (!stopping.getAsBoolean()) {
            long began = System.nanoTime();
            ahead.addAll(drafts.of(readAhead(reader, ahead)));
            if (ahead.isEmpty()) {
                step.end(job.id, self, ImportState.DONE, null);
                return;
            }
            List<Draft> page = ahead.subList(0, Math.min(most, ahead.size()));
            try {
                int taken = step.take(job, self, page, Duration.ofNanos(System.nanoTime() - began));
                if (taken == ImportStep.LOST) {
                    return;
                }
                ahead.subList(0, taken).clear();
                most = MOST_ROWS;
            } catch (RuntimeException e) {
                most = narrowed(job, e, page);
            }
        }
        step.release(job.id, self);
    }

    /** A page that the database refuses is halved until the row is found that it refuses; the others go in. */
    private static int narrowed(Import job, RuntimeException e, List<Draft> page) {
        if (Outage.isBehind(e)) {
            throw e;
        }
        if (page.size() == 1) {
            ReadRow row = page.get(0).row();
            LOG.errorf(e, "Row %d of import %s cannot be taken in", row.number(), job.id);
            page.set(0, new Draft(row.without(Remark.ofRow(FAULT)), null, null));
        }
        return Math.max(1, page.size() / 2);
    }

    private static List<ReadRow> readAhead(RowReader reader, List<Draft> ahead) throws IOException {
        List<ReadRow> rows = new ArrayList<>();
        long bytes = ahead.stream().mapToLong(draft -> draft.row().size()).sum();
        while (ahead.size() + rows.size() < MOST_ROWS && bytes < MOST_BYTES) {
            ReadRow row = reader.next();
            if (row == null) {
                break;
            }
            rows.add(row);
            bytes += row.size();
        }
        return rows;
    }

    /** Looks each name up once. */
    private RowFormat.NamedDivisions divisions() {
        Map<List<String>, Optional<String>> found = new HashMap<>();
        return (country, name) -> found.computeIfAbsent(List.of(country, name), key -> places.admin1(country, name));
    }
}
