package org.vigil.common.problem;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** The others of its kind make a new problem of the one that was thrown, which says its detail in English alone. */
@ApplicationScoped
class RefusalKeeper implements ProblemPostProcessor {

    /** The last one: those of the extension have positive priorities. */
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return context.cause instanceof Refusal refusal ? refusal.at(problem.getInstance()) : problem;
    }
}
