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
import org.vigil.common.problem.Problems;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;
import org.vigil.common.web.RevisionPage;
import org.vigil.stats.registry.Registry;

/** Records published figures and shows them with their checks; the boundary of their transactions. */
@ApplicationScoped
class FigureService {

    private static final String AGGREGATE = "figure";

    private final FigureRepository figures;
    private final StatementJson json;
    private final AuditTrail audit;
    private final Registry registry;

    FigureService(FigureRepository figures, StatementJson json, AuditTrail audit, Registry registry) {
        this.figures = figures;
        this.json = json;
        this.audit = audit;
        this.registry = registry;
    }

    @Transactional
    FigureView record(RecordFigure request) {
        Statement statement = request.statement();
        StatementRules.demand(statement);
        Figure figure = new Figure(statement, json.write(statement), Instant.now().truncatedTo(ChronoUnit.MICROS));
        figures.persist(figure);
        return append(figure, "recorded", request.reason(), statement);
    }

    @Transactional
    FigureView change(UUID id, String ifMatch, RecordFigure request) {
        Figure figure = figures.locked(id).orElseThrow(() -> Problems.notFound("figure", id));
        Preconditions.ifMatch(ifMatch, figure.revision);
        if (request.reason() == null || request.reason().isBlank()) {
            throw Problems.invalid("reason", "says why the figure is changed");
        }
        Statement statement = request.statement();
        StatementRules.demand(statement);
        figure.state(statement, json.write(statement));
        return append(figure, "revised", request.reason(), statement);
    }

    private FigureView append(Figure figure, String change, String reason, Statement statement) {
        AuditEntry entry = audit.append(AGGREGATE, figure.id, figure.revision, change, reason, json.tree(statement));
        figure.knownAt = entry.knownAt();
        return view(figure.id, statement, figure.revision, figure.knownAt);
    }

    @Transactional
    FigureView get(UUID id) {
        Figure figure = existing(id);
        return view(id, json.read(figure.statement), figure.revision, figure.knownAt);
    }

    /** The figure as it was on file then; a 404 when it was not yet. */
    @Transactional
    FigureView get(UUID id, Instant asOf) {
        return audit.asOf(AGGREGATE, id, asOf)
                .map(entry -> view(id, json.read(entry.state()), entry.revision(), entry.knownAt()))
                .orElseThrow(() -> Problems.notFound("figure", id));
    }

    @Transactional
    Page<FigureView> list(String publisher, FigureMeasure measure, UUID report, PageRequest page) {
        List<Figure> found = figures.newestFirst(publisher, measure, report, page.after(), page.limit() + 1);
        Map<UUID, Statement> statements = found.stream()
                .collect(Collectors.toMap(Figure::id, figure -> json.read(figure.statement)));
        References references = References.of(statements.values(), registry);
        return Page.of(found, page.limit(), Figure::id).map(figure -> {
            Statement statement = statements.get(figure.id);
            return FigureView.of(figure.id, statement, references.pending(statement), figure.revision, figure.knownAt);
        });
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        return Change.page(audit.history(AGGREGATE, existing(id).id, page.before(), page.limit() + 1), page.limit());
    }

    private FigureView view(UUID id, Statement statement, int revision, Instant knownAt) {
        List<FigureView.Pending> pending = References.of(List.of(statement), registry).pending(statement);
        return FigureView.of(id, statement, pending, revision, knownAt);
    }

    private Figure existing(UUID id) {
        return figures.findByIdOptional(id).orElseThrow(() -> Problems.notFound("figure", id));
    }
}
