package org.vigil.sources.source;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many independent voices some sources are; protected ones stand under their code names.
 *
 * @param of the sources that were asked for, each once
 * @param independent how many voices they are, 1 to as many as they are sources
 * @param groups those that are one voice, and why
 * @param says the same in a sentence
 */
@Schema(description = "How many independent voices some sources are, and why.", examples = """
        {"of":["daily","radio","gazette"],"independent":2,"groups":[{"sources":["daily","radio"],
         "because":["daily is owned by house.","radio is owned by house."]},{"sources":["gazette"],"because":[]}],
         "says":"3 sources are 2 independent voices: daily with radio; gazette."}""")
record IndependenceView(List<String> of, int independent, List<Group> groups, String says) {

    /**
     * Sources that are one voice.
     *
     * @param sources their slugs
     * @param because whole sentences; empty for one that stands alone
     */
    @Schema(name = "IndependentVoice")
    record Group(List<String> sources, List<String> because) {
    }

    static IndependenceView of(List<String> slugs, List<Ties.Group> groups) {
        List<String> voices = groups.stream().map(group -> String.join(" with ", group.members())).toList();
        String says = slugs.size() == 1 ? "It is one source, so it is one voice: " + slugs.get(0) + "."
                : slugs.size() + " sources are " + (groups.size() == 1 ? "one voice" : groups.size() + " independent voices")
                        + ": " + String.join("; ", voices) + ".";
        return new IndependenceView(slugs, groups.size(),
                groups.stream().map(group -> new Group(group.members(), group.because())).toList(), says);
    }
}
