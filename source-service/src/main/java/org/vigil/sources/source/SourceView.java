package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A source as its reader may see it. Of a protected source everybody but a source-keeper sees the code name in place of slug
 * and name, and neither aliases, sites, country, languages nor licence.
 */
@Schema(description = "A source as the caller may see it.")
public record SourceView(UUID id, String slug, String name, List<String> aliases, List<String> sites, SourceKind kind,
        String country, List<String> languages, Reliability reliability, String voiceOf, String owner, String licence,
        boolean redistributable, Protection protection,
        @JsonInclude(JsonInclude.Include.NON_NULL) String codeName,
        @Schema(nullable = true, description = "The source that this one was merged into, perhaps merged itself; null while it stands for itself.") String mergedInto,
        int revision, Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(nullable = true, description = "Sources that may be the same, said once to who registers it; read them later at its twins.") List<Twin> likelyTwins)
        implements
            Versioned {

    static SourceView of(Source source, boolean keeper) {
        return of(SourceState.of(source), source.revision, source.createdAt, keeper);
    }

    static SourceView of(SourceState whole, int revision, Instant createdAt, boolean keeper) {
        SourceState s = whole.forReader(keeper);
        boolean showsBoth = keeper && s.protection() == Protection.PROTECTED;
        return new SourceView(s.id(), s.slug(), s.name(), s.aliases(), s.sites(), s.kind(), s.country(), s.languages(),
                s.reliability(), s.voiceOf(), s.owner(), s.licence(), s.redistributable(), s.protection(),
                showsBoth ? s.codeName() : null, s.mergedInto(), revision, createdAt, null);
    }

    /** The same with those that may be the same source. */
    SourceView withLikelyTwins(List<Twin> twins) {
        return new SourceView(id, slug, name, aliases, sites, kind, country, languages, reliability, voiceOf, owner, licence,
                redistributable, protection, codeName, mergedInto, revision, createdAt, twins);
    }
}
