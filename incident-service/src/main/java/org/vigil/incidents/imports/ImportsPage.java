package org.vigil.incidents.imports;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.problem.Refusal;
import org.vigil.common.problem.WireNames;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateInstance;

/**
 * Where files are imported, and the imports that there were.
 *
 * @param problem why a file was refused, null when none was
 * @param typed what was typed and is not lost; the file has to be chosen again
 * @param formats how a file can be written
 * @param imports a page of them
 * @param next where the next page is, null on the last one
 */
record ImportsPage(Sentence problem, Typed typed, List<ImportFormat> formats, List<ImportView> imports,
        String next) implements TemplateInstance {

    /** What was typed. */
    record Typed(String format, String source, String mapping, boolean dryRun) {

        static final Typed NOTHING = new Typed(null, null, null, true);

        /** What was typed for a dry run, to be done in earnest. */
        static Typed as(ImportView tried) {
            ObjectNode mapping = JsonNodeFactory.instance.objectNode();
            tried.mapping().forEach((ours, theirs) -> mapping.put(ours, theirs));
            return new Typed(WireNames.of(tried.format()), tried.source(), mapping.isEmpty() ? null : mapping.toString(),
                    false);
        }
    }

    static ImportsPage of(Typed typed, Page<ImportView> page, UriInfo address) {
        return new ImportsPage(null, typed, List.of(ImportFormat.values()), page.items(),
                PageAddress.next(address, page.next()));
    }

    static ImportsPage refused(Refusal problem, ImportForm form, Page<ImportView> page, UriInfo address) {
        return new ImportsPage(problem.forPeople(), new Typed(form.format, form.source, form.mapping, form.dryRun != null),
                List.of(ImportFormat.values()), page.items(), PageAddress.next(address, page.next()));
    }
}
