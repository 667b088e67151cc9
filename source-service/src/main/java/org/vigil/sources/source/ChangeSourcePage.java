package org.vigil.sources.source;

import java.util.List;
import java.util.stream.Stream;

import org.vigil.common.audit.Change;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.TemplateInstance;

/**
 * Where a source is changed.
 *
 * @param source as it is on file
 * @param problem why the change was refused, null where it was not
 * @param since the changes by others that were not seen before it was made, the newest first
 * @param changed the fields that these changes have left different
 * @param typed what stands in the form: what is on file, or what was typed and is not lost
 */
record ChangeSourcePage(SourceView source, Sentence problem, List<Change> since, List<String> changed, TypedSource typed,
        List<SourceKind> kinds, List<Reliability> letters) implements TemplateInstance {

    static ChangeSourcePage of(SourceView source) {
        return new ChangeSourcePage(source, null, List.of(), List.of(), TypedSource.of(source), List.of(SourceKind.values()),
                List.of(Reliability.values()));
    }

    /** The same with why a change was refused. */
    ChangeSourcePage refused(Refusal why, SourceForm form, List<Change> unseen) {
        return new ChangeSourcePage(source, why.forPeople(), unseen, changed(unseen), TypedSource.of(form), kinds, letters);
    }

    private static List<String> changed(List<Change> unseen) {
        if (unseen.isEmpty()) {
            return List.of();
        }
        JsonNode before = unseen.get(unseen.size() - 1).before();
        JsonNode after = unseen.get(0).after();
        return Stream
                .of("name", "kind", "reliability", "country", "languages", "aliases", "sites", "voiceOf", "owner", "licence",
                        "redistributable")
                .filter(field -> !before.path(field).equals(after.path(field))).toList();
    }
}
