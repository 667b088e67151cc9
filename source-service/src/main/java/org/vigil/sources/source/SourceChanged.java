package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The event of a change of a source, as contracts/source.schema.json has it: what everybody may know, whoever made the change.
 */
record SourceChanged(UUID id, int revision, String change, Instant knownAt, String slug, String name, SourceKind kind,
        String country, List<String> languages, Reliability reliability, String voiceOf, String owner, String licence,
        boolean redistributable, Protection protection, String mergedInto) {

    static SourceChanged of(SourceState state, String change, int revision, Instant knownAt) {
        boolean open = state.protection() == Protection.PUBLIC;
        return new SourceChanged(state.id(), revision, change, knownAt,
                open ? state.slug() : state.codeName(),
                open ? state.name() : state.codeName(),
                state.kind(),
                open ? state.country() : null,
                open ? state.languages() : List.of(),
                state.reliability(), state.voiceOf(), state.publicOwner(),
                open ? state.licence() : null,
                state.redistributable(), state.protection(), state.publicMergedInto());
    }
}
