package org.vigil.sources.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A source as its reader may see it. Of a protected source everybody but a source-keeper sees the code name in place of slug
 * and
 * name, and neither country nor languages nor licence.
 */
@Schema(description = "A source as the caller may see it.")
public record SourceView(UUID id, String slug, String name, SourceKind kind, String country, List<String> languages,
        Reliability reliability, String voiceOf, String owner, String licence, boolean redistributable, Protection protection,
        @JsonInclude(JsonInclude.Include.NON_NULL) String codeName, int revision, Instant createdAt) implements Versioned {

    static SourceView of(Source source, boolean keeper) {
        String owner = source.owner == null ? null : source.owner.slugFor(keeper);
        if (source.isProtected() && !keeper) {
            return new SourceView(source.id, source.codeName, source.codeName, source.kind, null, List.of(), source.reliability,
                    source.voiceOf, owner, null, source.redistributable, source.protection, null, source.revision,
                    source.createdAt);
        }
        return new SourceView(source.id, source.slug, source.name, source.kind, source.country, source.languages,
                source.reliability, source.voiceOf, owner, source.licence, source.redistributable, source.protection,
                source.isProtected() ? source.codeName : null, source.revision, source.createdAt);
    }
}
