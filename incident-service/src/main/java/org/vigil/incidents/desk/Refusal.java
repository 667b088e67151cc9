package org.vigil.incidents.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigil.common.page.Forms;
import org.vigil.incidents.difference.ChangeSince;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why a decision was refused, for people. */
final class Refusal {

    private Refusal() {
    }

    /** In sentences; who has not seen the latest changes is told what they were, the newest first. */
    static String of(HttpProblem problem) {
        Stream<String> unseen = problem.getParameters().get("changes") instanceof List<?> changes
                ? changes.stream().map(ChangeSince.class::cast).map(ChangeSince::says)
                : Stream.of();
        return Stream.concat(Stream.of(Forms.refusal(problem)), unseen).collect(Collectors.joining("\n"));
    }
}
