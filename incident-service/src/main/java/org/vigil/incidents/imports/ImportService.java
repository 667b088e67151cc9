package org.vigil.incidents.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.spool.RecordForm;
import org.vigil.common.spool.Spool;
import org.vigil.common.spool.Spooled;
import org.vigil.common.spool.Upload;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.registry.Registry;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes files in and shows imports; the boundary of their transactions. */
@ApplicationScoped
class ImportService {

    private final ImportRepository imports;
    private final ImportJournal journal;
    private final ImportStep step;
    private final RowTable rows;
    private final Registry registry;
    private final Spool spool;
    private final ImportSettings settings;
    private final Caller caller;

    ImportService(ImportRepository imports, ImportJournal journal, ImportStep step, RowTable rows, Registry registry,
            Spool spool,
            ImportSettings settings, Caller caller) {
        this.imports = imports;
        this.journal = journal;
        this.step = step;
        this.rows = rows;
        this.registry = registry;
        this.spool = spool;
        this.settings = settings;
        this.caller = caller;
    }

    /** Spools a file, without a transaction around it, and makes an import of it. */
    ImportView receive(Path file, SentFile sent) throws IOException {
        boolean known = QuarkusTransaction.requiringNew().call(() -> registry.knows(sent.source()));
        if (!known) {
            throw Problems.invalid("source",
                    Sentence.of(FileMessages.class, FileMessages::unknownSource));
        }
        Spooled spooled;
        try (InputStream content = Files.newInputStream(file)) {
            spooled = new Upload(spool, RecordForm.CSV, new FileRules(settings, sent)).receive(content);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Import job = new Import(sent, spooled, spooled.records() - 1, caller.name(), now());
            job.rowsTotal -= new OpenedFile(spool, job, settings).hasTags() ? 1 : 0;
            imports.persistAndFlush(job);
            spool.keep(spooled.upload());
            journal.announce(job);
            return ImportView.of(job);
        });
    }

    @Transactional
    Page<ImportView> list(PageRequest page) {
        List<Import> found = imports.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), job -> job.id).map(ImportView::of);
    }

    @Transactional
    ImportView get(UUID id) {
        return ImportView.of(existing(imports.findByIdOptional(id), id));
    }

    @Transactional
    Page<RowResult> rows(UUID id, RowPage page) {
        existing(imports.findByIdOptional(id), id);
        List<RowResult> found = rows.page(id, page, page.limit() + 1);
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, page.limit()), String.valueOf(found.get(page.limit() - 1).row()));
    }

    /** Stops an import. When this returns, no further row is taken in; those that have been stay. */
    @Transactional
    ImportView cancel(UUID id) {
        Import job = existing(imports.locked(id), id);
        if (job.state == ImportState.DONE || job.state == ImportState.FAILED) {
            throw Problems.conflict(Sentence.of(ImportMessages.class, say -> say.ended(job.finishedAt)));
        }
        if (job.state == ImportState.RUNNING) {
            step.finish(job, ImportState.CANCELLED, null);
        }
        return ImportView.of(job);
    }

    private static Import existing(Optional<Import> job, UUID id) {
        return job.orElseThrow(() -> missing(id));
    }

    /** 404: there is no such import. */
    static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(ImportMessages.class, say -> say.missing(id)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
