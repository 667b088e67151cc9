package org.vigil.incidents.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.vigil.common.correlation.Correlated;
import org.vigil.incidents.assessment.RecomputationList.Work;
import org.vigil.incidents.incident.IncidentJournal;

import io.opentelemetry.api.trace.SpanKind;

/** The steps of the worker, each a short transaction of its own. */
@ApplicationScoped
class Recomputation {

    /** Incidents in one transaction: few enough to stay far below a second, enough for thousands in a minute. */
    private static final int PAGE = 50;

    private final RecomputationList list;
    private final DependencyRepository dependencies;
    private final IncidentJournal incidents;
    private final Assessor assessor;
    private final Correlated correlated;

    Recomputation(RecomputationList list, DependencyRepository dependencies, IncidentJournal incidents, Assessor assessor,
            Correlated correlated) {
        this.list = list;
        this.dependencies = dependencies;
        this.incidents = incidents;
        this.assessor = assessor;
        this.correlated = correlated;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isIdle() {
        return list.isEmpty();
    }

    /** Lets new entries be worked on as soon as that is safe. */
    @Transactional(TxType.REQUIRES_NEW)
    public void prepare() {
        list.setHorizons();
    }

    /** Strikes out at once the many entries on which no incident depends. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tidy() {
        list.removeUnused();
    }

    /** Assesses the next incidents of the oldest entry; false when there is nothing to do now. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean page() {
        Optional<Work> work = list.take();
        work.ifPresent(left -> correlated.run(left.correlation(), "assessment", SpanKind.INTERNAL, () -> page(left)));
        return work.isPresent();
    }

    /** Lets the others go before the oldest entry, which has failed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void postpone() {
        list.take().ifPresent(work -> list.putLast(work.reference()));
    }

    private void page(Work work) {
        List<UUID> ids = dependencies.dependants(work.reference(), work.after(), PAGE);
        if (!ids.isEmpty()) {
            assessor.assess(incidents.take(ids)).forEach(incidents::revised);
        }
        if (ids.size() == PAGE) {
            list.advance(work.reference(), ids.get(PAGE - 1));
        } else {
            list.remove(work.reference());
        }
    }
}
