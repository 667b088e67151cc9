package org.vigil.sources.source;

import java.util.List;

import org.vigil.common.page.Forms;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;

/**
 * Where a source is registered.
 *
 * @param problem why it was refused, null where it was not
 * @param typed what was typed and is not lost, in the order of the fields
 */
record RegisterPage(String problem, Typed typed, List<SourceKind> kinds, List<Reliability> letters)
        implements
            TemplateInstance {

    /** What was typed. */
    record Typed(String slug, String name, String aliases, String sites, String kind, String country, String languages,
            String reliability, String voiceOf, String owner, String licence, String protection) {

        static Typed of(SourceForm form) {
            return new Typed(form.slug, form.name, form.aliases, form.sites, form.kind, form.country, form.languages,
                    form.reliability, form.voiceOf, form.owner, form.licence, form.protection);
        }
    }

    static RegisterPage empty() {
        return new RegisterPage(null, Typed.of(new SourceForm()), List.of(SourceKind.values()), List.of(Reliability.values()));
    }

    static RegisterPage refused(HttpProblem problem, SourceForm form) {
        return new RegisterPage(Forms.refusal(problem), Typed.of(form), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }
}
