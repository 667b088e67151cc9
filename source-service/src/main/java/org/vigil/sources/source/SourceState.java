package org.vigil.sources.source;

import java.util.List;
import java.util.UUID;

/** Everything about a source at one revision, as the audit trail keeps it; it never leaves the service unredacted. */
record SourceState(UUID id, String slug, String codeName, String name, SourceKind kind, String country, List<String> languages,
        Reliability reliability, String voiceOf, String owner, String publicOwner, String licence, boolean redistributable,
        Protection protection) {

    static SourceState of(Source s) {
        return new SourceState(s.id, s.slug, s.codeName, s.name, s.kind, s.country, s.languages, s.reliability, s.voiceOf,
                s.owner == null ? null : s.owner.slug, s.owner == null ? null : s.owner.publicSlug(), s.licence,
                s.redistributable, s.protection);
    }

    /**
     * What everybody may know of it. Of a protected source the kind, the reliability and the actor whose voice it is stay,
     * because the
     * verification of incidents depends on them; name, place, languages and licence go. Nobody learns the code name of a public
     * one.
     */
    SourceState redacted() {
        if (protection == Protection.PUBLIC) {
            return new SourceState(id, slug, null, name, kind, country, languages, reliability, voiceOf, publicOwner,
                    publicOwner,
                    licence, redistributable, protection);
        }
        return new SourceState(id, codeName, codeName, codeName, kind, null, List.of(), reliability, voiceOf, publicOwner,
                publicOwner, null, redistributable, protection);
    }
}
