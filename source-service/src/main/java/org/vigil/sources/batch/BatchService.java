package org.vigil.sources.batch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.Spooled;
import org.vigil.common.spool.Upload;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes batches in and shows them; the boundary of their transactions. */
@ApplicationScoped
class BatchService {

    private static final Set<String> ROLES = Set.of(Roles.READER, Roles.REPORTER, Roles.CURATOR, Roles.SOURCE_KEEPER,
            Roles.ADMIN);

    private final ReportBatchRepository batches;
    private final RowTable rows;
    private final Spool spool;
    private final BatchSettings settings;
    private final Caller caller;

    BatchService(ReportBatchRepository batches, RowTable rows, Spool spool, BatchSettings settings, Caller caller) {
        this.batches = batches;
        this.rows = rows;
        this.spool = spool;
        this.settings = settings;
        this.caller = caller;
    }

    /**
     * What became of a body.
     *
     * @param batch the batch that the sender has of that content
     * @param anew whether it has just been made
     */
    record Received(ReportBatchView batch, boolean anew) {
    }

    /** A 413 before anything of the body is read, where its length is known and too large. */
    void checkLength(String contentLength) {
        long most = settings.largestBody().asLongValue();
        if (contentLength != null && Long.parseLong(contentLength) > most) {
            throw Problems.tooLarge(most);
        }
    }

    /**
     * Spools a body as it streams in, without a transaction around it, and makes a batch of it when it has come in completely.
     *
     * @throws IOException when the sender breaks off
     */
    Received receive(InputStream body, BatchFormat format, boolean dryRun) throws IOException {
        Set<String> roles = ROLES.stream().filter(caller::has).collect(Collectors.toSet());
        String filedBy = caller.name();
        BatchRules rules = new BatchRules(settings, format);
        Spooled spooled = new Upload(spool, format.form(), rules).receive(body);
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ReportBatch> known = batches.ofContent(spooled, format, dryRun, filedBy, roles);
            if (known.isPresent()) {
                return new Received(ReportBatchView.of(sentAgain(known.get(), spooled), true), false);
            }
            ReportBatch batch = new ReportBatch(spooled, format, rules.rows(spooled.records()), dryRun,
                    filedBy, roles, now());
            batches.persistAndFlush(batch);
            spool.keep(spooled.upload());
            return new Received(ReportBatchView.of(batch, true), true);
        });
    }

    /**
     * One that was stopped goes on where it stopped, one of which rows were rejected tries those again; any other stays as it
     * is. No row is taken in twice.
     */
    private ReportBatch sentAgain(ReportBatch batch, Spooled body) {
        if (batch.state == BatchState.CANCELLED || batch.state == BatchState.FAILED) {
            batch.goOn(body.upload());
        } else if (batch.state == BatchState.DONE && batch.rejected > 0) {
            batch.beginAgain(body.upload());
        } else {
            spool.leave(body.upload());
            return batch;
        }
        spool.keep(body.upload());
        return batch;
    }

    @Transactional
    Page<ReportBatchView> list(PageRequest page) {
        List<ReportBatch> found = batches.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), batch -> batch.id).map(this::view);
    }

    @Transactional
    ReportBatchView get(UUID id) {
        return view(existing(batches.findByIdOptional(id), id));
    }

    @Transactional
    Page<RowResult> rows(UUID id, RowState state, int after, int limit) {
        existing(batches.findByIdOptional(id), id);
        List<RowResult> found = rows.after(id, state, after, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, limit), String.valueOf(found.get(limit - 1).row()));
    }

    /** Stops a batch. When this returns, no further row is taken in; those that have been stay. */
    @Transactional
    ReportBatchView cancel(UUID id) {
        ReportBatch batch = existing(batches.locked(id), id);
        if (batch.state == BatchState.DONE || batch.state == BatchState.FAILED) {
            throw Problems.conflict(Sentence.of(BatchMessages.class, say -> say.ended(batch.finishedAt.toString())));
        }
        if (batch.state.isOpen()) {
            spool.leave(batch.upload);
            batch.finish(BatchState.CANCELLED, null, now());
        }
        return view(batch);
    }

    /** Who guesses what a file says could make sure of it by its hash, and the file may name a protected source. */
    private ReportBatchView view(ReportBatch batch) {
        return ReportBatchView.of(batch, caller.name().equals(batch.filedBy) || caller.has(Roles.SOURCE_KEEPER));
    }

    private static ReportBatch existing(Optional<ReportBatch> batch, UUID id) {
        return batch.orElseThrow(() -> Problems.notFound(Sentence.of(BatchMessages.class, say -> say.missing(id.toString()))));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
