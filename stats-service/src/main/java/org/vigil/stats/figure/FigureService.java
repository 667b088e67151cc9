package org.vigil.stats.figure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.inbox.ConsumedThrough;
import org.vigil.common.problem.Problems;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.check.Checks;
import org.vigil.stats.reconciliation.Reconciler;
import org.vigil.stats.reconciliation.Reconciliation;
import org.vigil.stats.registry.Registry;
import org.vigil.stats.statement.Statement;
import org.vigil.stats.statement.StatementRules;
import org.vigil.stats.statement.StoredJson;

/** Records published figures and shows them with their checks and how they stand; the boundary of their transactions. */
@ApplicationScoped
class FigureService {

    private static final String AGGREGATE = "figure";

    private final FigureRepository figures;
    private final StoredJson json;
    private final AuditTrail audit;
    private final Registry registry;
    private final Reconciler reconciler;
    private final ConsumedThrough consumed;

    FigureService(FigureRepository figures, StoredJson json, AuditTrail audit, Registry registry, Reconciler reconciler,
            ConsumedThrough consumed) {
        this.figures = figures;
        this.json = json;
        this.audit = audit;
        this.registry = registry;
        this.reconciler = reconciler;
        this.consumed = consumed;
    }

    @Transactional
    FigureView record(RecordFigure request) {
        Statement statement = request.statement();
        StatementRules.demand(statement);
        Figure figure = new Figure(statement, json.write(statement), json.write(Checks.of(statement)),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        figures.persist(figure);
        return append(figure, "recorded", request.reason(), statement);
    }

    @Transactional
    FigureView change(UUID id, String ifMatch, RecordFigure request) {
        Figure figure = figures.locked(id).orElseThrow(() -> FigureRepository.missing(id));
        Preconditions.ifMatch(ifMatch, figure.revision);
        if (request.reason() == null || request.reason().isBlank()) {
            throw Problems.invalid("reason", Sentence.of(FigureMessages.class, FigureMessages::noReason));
        }
        Statement statement = request.statement();
        StatementRules.demand(statement);
        figure.state(statement, json.write(statement), json.write(Checks.of(statement)));
        return append(figure, "revised", request.reason(), statement);
    }

    /** Nothing is counted while a change is written, so that its transaction stays short. */
    private FigureView append(Figure figure, String change, String reason, Statement statement) {
        AuditEntry entry = audit.append(AGGREGATE, figure.id, figure.revision, change, reason, json.tree(statement));
        figure.knownAt = entry.knownAt();
        return view(figure.id, statement, Reconciliation.NOT_YET, figure.revision, figure.knownAt);
    }

    @Transactional
    FigureView get(UUID id) {
        Figure figure = figures.existing(id);
        Statement statement = json.read(figure.statement, Statement.class);
        return view(id, statement, reconciler.of(statement, consumed.instant(), Instant.now()), figure.revision,
                figure.knownAt);
    }

    /** The figure as it was on file then, held against what was known then; a 404 when it was not yet. */
    @Transactional
    FigureView get(UUID id, Instant asOf) {
        AuditEntry entry = audit.asOf(AGGREGATE, id, asOf).orElseThrow(() -> FigureRepository.missing(id));
        Statement statement = json.read(entry.state(), Statement.class);
        Instant read = consumed.instant();
        return view(id, statement, reconciler.of(statement, asOf.isAfter(read) ? read : asOf, asOf), entry.revision(),
                entry.knownAt());
    }

    /** Each as it stood when it was last looked at: a page of them would be thousands of counts. */
    @Transactional
    Page<FigureView> list(FigureFilter filter, PageRequest page) {
        List<Figure> found = figures.newestFirst(filter, page.after(), page.limit() + 1);
        Map<UUID, Statement> statements = found.stream()
                .collect(Collectors.toMap(Figure::id, figure -> json.read(figure.statement, Statement.class)));
        References references = References.of(statements.values(), registry);
        return Page.of(found, page.limit(), Figure::id).map(figure -> {
            Statement statement = statements.get(figure.id);
            return FigureView.of(figure.id, statement, noted(figure), references.pending(statement), figure.revision,
                    figure.knownAt);
        });
    }

    private Reconciliation noted(Figure figure) {
        return figure.isHeld() ? json.read(figure.reconciliation, Reconciliation.class) : Reconciliation.NOT_YET;
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        return Change.page(audit.history(AGGREGATE, figures.existing(id).id, page.before(), page.limit() + 1), page.limit());
    }

    private FigureView view(UUID id, Statement statement, Reconciliation reconciliation, int revision, Instant knownAt) {
        List<FigureView.Pending> pending = References.of(List.of(statement), registry).pending(statement);
        return FigureView.of(id, statement, reconciliation, pending, revision, knownAt);
    }
}
