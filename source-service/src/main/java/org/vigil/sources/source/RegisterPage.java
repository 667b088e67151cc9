package org.vigil.sources.source;

import java.util.List;

import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

import io.quarkus.qute.TemplateInstance;

/**
 * Where a source is registered.
 *
 * @param problem why it was refused, null where it was not
 * @param typed what was typed and is not lost
 */
record RegisterPage(Sentence problem, TypedSource typed, List<SourceKind> kinds, List<Reliability> letters)
        implements
            TemplateInstance {

    static RegisterPage empty() {
        return new RegisterPage(null, TypedSource.of(new SourceForm()), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }

    static RegisterPage refused(Refusal why, SourceForm form) {
        return new RegisterPage(why.forPeople(), TypedSource.of(form), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }
}
