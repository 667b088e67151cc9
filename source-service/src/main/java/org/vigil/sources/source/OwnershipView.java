package org.vigil.sources.source;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who stands behind a source, and behind whom it stands; protected ones under their code names.
 *
 * @param source its slug
 * @param voiceOf the actor whose own voice it is, or null
 * @param speaksFor the actor that speaks through it: whose own voice it is, or else its nearest owner; or null
 * @param owners the source that owns it, the owner's owner and so on, the nearest first
 * @param owns those that it owns, directly or through others, the nearest first, at most 1,000
 * @param ownsMore whether it owns more than are shown
 */
@Schema(description = "Who stands behind a source, and behind whom it stands.")
record OwnershipView(String source, @Schema(nullable = true) String voiceOf, @Schema(nullable = true) String speaksFor,
        List<Member> owners, List<Member> owns, boolean ownsMore) {

    /**
     * One of the owner graph.
     *
     * @param owner the source that owns it directly, or null
     */
    @Schema(name = "OwnershipMember")
    record Member(UUID id, String slug, String name, SourceKind kind, @Schema(nullable = true) String voiceOf,
            @Schema(nullable = true) String owner) {

        static Member of(Source s, boolean keeper) {
            return new Member(s.id, s.slugFor(keeper), s.isProtected() && !keeper ? s.codeName : s.name, s.kind, s.voiceOf,
                    s.owner == null ? null : s.owner.slugFor(keeper));
        }
    }
}
