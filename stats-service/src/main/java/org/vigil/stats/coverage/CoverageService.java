package org.vigil.stats.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.statement.StoredJson;

/** Declares coverages, changes them and takes them back; the boundary of their transactions. */
@ApplicationScoped
class CoverageService {

    private static final String AGGREGATE = "coverage";

    private final CoverageRepository coverages;
    private final StoredJson json;
    private final AuditTrail audit;

    CoverageService(CoverageRepository coverages, StoredJson json, AuditTrail audit) {
        this.coverages = coverages;
        this.json = json;
        this.audit = audit;
    }

    @Transactional
    CoverageView declare(DeclareCoverage request) {
        Declaration declaration = request.declaration();
        DeclarationRules.demand(declaration);
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return append(null, revision(id, 1, declaration, false), "declared", request.reason(), declaration);
    }

    @Transactional
    CoverageView change(UUID id, String ifMatch, DeclareCoverage request) {
        Coverage before = locked(id, ifMatch);
        if (request.reason() == null || request.reason().isBlank()) {
            throw Problems.invalid("reason", Sentence.of(CoverageMessages.class, CoverageMessages::reason));
        }
        Declaration declaration = request.declaration();
        DeclarationRules.demand(declaration);
        return append(before, revision(id, before.key.revision() + 1, declaration, false), "revised", request.reason(),
                declaration);
    }

    /** It is no longer declared; what it was stays on file. */
    @Transactional
    void remove(UUID id, String ifMatch, String reason) {
        Coverage before = locked(id, ifMatch);
        Declaration declaration = read(before);
        append(before, revision(id, before.key.revision() + 1, declaration, true), "removed", reason, declaration);
    }

    @Transactional
    CoverageView get(UUID id, Optional<Instant> asOf) {
        return asOf.map(moment -> coverages.asOf(id, moment)).orElseGet(() -> coverages.latest(id).filter(c -> !c.removed))
                .map(this::view)
                .orElseThrow(() -> missing(id));
    }

    @Transactional
    Page<CoverageView> list(Instant asOf, PageRequest page) {
        List<Coverage> found = coverages.newestFirst(asOf, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), Coverage::id).map(this::view);
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        UUID known = coverages.latest(id).map(Coverage::id).orElseThrow(() -> missing(id));
        return Change.page(audit.history(AGGREGATE, known, page.before(), page.limit() + 1), page.limit());
    }

    private Coverage locked(UUID id, String ifMatch) {
        Coverage latest = coverages.lockedLatest(id).filter(coverage -> !coverage.removed)
                .orElseThrow(() -> missing(id));
        if (latest.supersededAt != null) {
            throw Problems.stale(latest.key.revision() + 1);
        }
        Preconditions.ifMatch(ifMatch, latest.key.revision());
        return latest;
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(CoverageMessages.class, say -> say.missing(id.toString())));
    }

    private Coverage revision(UUID id, int number, Declaration declaration, boolean removed) {
        return new Coverage(id, number, declaration.period().span().orElseThrow(), json.write(declaration), removed);
    }

    private CoverageView append(Coverage before, Coverage next, String change, String reason, Declaration declaration) {
        next.knownAt = audit.append(AGGREGATE, next.id(), next.key.revision(), change, reason, json.tree(declaration))
                .knownAt();
        if (before != null) {
            before.supersededAt = next.knownAt;
        }
        coverages.persist(next);
        return view(next);
    }

    private CoverageView view(Coverage coverage) {
        return CoverageView.of(coverage.id(), read(coverage), coverage.key.revision(), coverage.knownAt);
    }

    private Declaration read(Coverage coverage) {
        return json.read(coverage.declaration, Declaration.class);
    }
}
