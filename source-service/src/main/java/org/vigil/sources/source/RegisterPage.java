package org.vigil.sources.source;

import java.util.List;

import org.vigil.common.page.Forms;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;

/**
 * Where a source is registered.
 *
 * @param problem why it was refused, null where it was not
 * @param typed what was typed and is not lost
 */
record RegisterPage(String problem, TypedSource typed, List<SourceKind> kinds, List<Reliability> letters)
        implements
            TemplateInstance {

    static RegisterPage empty() {
        return new RegisterPage(null, TypedSource.of(new SourceForm()), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }

    static RegisterPage refused(HttpProblem problem, SourceForm form) {
        return new RegisterPage(Forms.refusal(problem), TypedSource.of(form), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }
}
