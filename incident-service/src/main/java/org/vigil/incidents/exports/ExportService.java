package org.vigil.incidents.exports;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.incidents.moment.Moment;

/** Keeps what files were asked for and what they held; the boundary of these transactions. */
@ApplicationScoped
class ExportService {

    private static final String AGGREGATE = "export";

    private final ExportRepository exports;
    private final Licences licences;
    private final AuditTrail audit;
    private final Caller caller;

    ExportService(ExportRepository exports, Licences licences, AuditTrail audit, Caller caller) {
        this.exports = exports;
        this.licences = licences;
        this.audit = audit;
        this.caller = caller;
    }

    /** Keeps what was asked for, as of the present moment unless another was named; nothing is made yet. */
    @Idempotent
    Response order(OrderExport request, String base) {
        demandMayHave(request.restricted());
        Instant asOf = Optional.ofNullable(inBody("", () -> Moment.asked(request.asOf()))).orElseGet(Moment::now);
        inBody("filter.", () -> {
            request.filter().check();
            return null;
        });
        inBody("", () -> Columns.chosen(request.format(), request.columns(), true));
        Set<String> leftOut = request.restricted() ? Set.of() : licences.restricted().keySet();
        Export export = new Export(new Definition(request.format(), request.columns(), request.filter(), asOf, leftOut,
                licences.all(), base),
                request.restricted(), caller.name());
        exports.persist(export);
        audit.append(AGGREGATE, export.id, export.revision, "ordered", null, ExportView.of(export));
        return Response.created(URI.create("/api/v1/exports/" + export.id)).entity(ExportView.of(export)).build();
    }

    @Transactional
    ExportView get(UUID id) {
        return ExportView.of(found(id));
    }

    @Transactional
    Page<ExportView> list(PageRequest page) {
        return Page.of(exports.newestFirst(page.after(), page.limit() + 1), page.limit(), (Export e) -> e.id)
                .map(ExportView::of);
    }

    /** The export, for somebody who is about to make its file again; a problem where he must not have it, or not yet. */
    @Transactional
    Export forReading(UUID id) {
        Export export = found(id);
        demandMayHave(export.restricted);
        if (export.failedBecause != null) {
            throw Problems.conflict(Sentence.of(ExportMessages.class, ExportMessages::failed));
        }
        if (!export.isMade()) {
            throw Problems.conflict(Sentence.of(ExportMessages.class, ExportMessages::running));
        }
        Map<String, String> restricted = export.restricted ? Map.of() : licences.restricted();
        List<String> withdrawn = export.content.licences().stream().map(SourceLicence::source).filter(restricted::containsKey)
                .toList();
        if (!withdrawn.isEmpty()) {
            throw Problems.of(Response.Status.UNAVAILABLE_FOR_LEGAL_REASONS,
                    Sentence.of(ExportMessages.class, say -> say.forbidden(String.join(", ", withdrawn))));
        }
        return export;
    }

    /** What the file is defined by, for him who makes it for the first time; empty when it is made or somebody else does. */
    @Transactional
    Optional<Definition> take(UUID id, UUID worker) {
        return exports.lease(id, worker) ? exports.findByIdOptional(id).map(export -> export.definition) : Optional.empty();
    }

    /** Tells that the work goes on; false when another one has it by now. */
    @Transactional
    boolean goesOn(UUID id, UUID worker) {
        return exports.lease(id, worker);
    }

    /** Notes what was made; the second of two who made it at once changes nothing. */
    @Transactional
    void made(UUID id, IncidentFile.Content content, byte[] sha256, long bytes) {
        Export export = exports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (export.isMade()) {
            return;
        }
        export.made(new Export.Content(content.count(), content.leftOut(), licences.of(content.sources()),
                licences.of(content.leftOutBySource())), sha256, bytes);
        audit.append(AGGREGATE, id, export.revision, "made", null, ExportView.of(export));
    }

    /** Notes that it could not be made, unless somebody else has made it meanwhile. */
    @Transactional
    void failed(UUID id, String reason) {
        Export export = exports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (export.isMade() || export.failedBecause != null) {
            return;
        }
        export.failed(reason);
        if (export.failedBecause != null) {
            audit.append(AGGREGATE, id, export.revision, "failed", null, ExportView.of(export));
        }
    }

    @Transactional
    List<UUID> waiting() {
        return exports.waiting();
    }

    private Export found(UUID id) {
        return exports.findByIdOptional(id)
                .orElseThrow(() -> Problems.notFound(Sentence.of(ExportMessages.class, say -> say.missing(id))));
    }

    /** What may not be passed on is for those who may see to it that it is not. */
    private void demandMayHave(boolean restricted) {
        if (restricted && !caller.has(Roles.CURATOR)) {
            throw Problems.forbidden(Roles.CURATOR);
        }
    }

    /** The same faults, of a parameter when they stand in an address, named as fields of the body. */
    private static <T> T inBody(String prefix, Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal refused) {
            throw Problems.invalid(refused.faults().stream().map(fault -> fault.within(prefix)).toList());
        }
    }
}
