package org.vigil.sources.source;

import java.util.List;
import java.util.UUID;

/**
 * Everything about a source at one revision, as the audit trail keeps it; it never leaves the service unredacted.
 * Revisions that were kept before there were aliases, sites and merges have none.
 */
record SourceState(UUID id, String slug, String codeName, String name, List<String> aliases, List<String> sites,
        SourceKind kind, String country, List<String> languages, Reliability reliability, String voiceOf, String owner,
        String publicOwner, String licence, boolean redistributable, Protection protection, String mergedInto,
        String publicMergedInto) {

    SourceState {
        aliases = aliases == null ? List.of() : aliases;
        sites = sites == null ? List.of() : sites;
    }

    static SourceState of(Source s) {
        return new SourceState(s.id, s.slug, s.codeName, s.name, s.aliases, s.sites, s.kind, s.country, s.languages,
                s.reliability, s.voiceOf, s.owner == null ? null : s.owner.slug,
                s.owner == null ? null : s.owner.publicSlug(), s.licence, s.redistributable, s.protection,
                s.mergedInto == null ? null : s.mergedInto.slug, s.mergedInto == null ? null : s.mergedInto.publicSlug());
    }

    /** What that reader may know of it. */
    SourceState forReader(boolean keeper) {
        return keeper ? this : redacted();
    }

    /**
     * What everybody may know of it. Of a protected source the kind, the reliability and the actor whose voice it is stay,
     * because the verification of incidents depends on them; names, place, languages, sites and licence go. Nobody learns the
     * code name of a public one.
     */
    SourceState redacted() {
        boolean open = protection == Protection.PUBLIC;
        return new SourceState(id, open ? slug : codeName, open ? null : codeName, open ? name : codeName,
                open ? aliases : List.of(), open ? sites : List.of(), kind, open ? country : null,
                open ? languages : List.of(), reliability, voiceOf, publicOwner, publicOwner, open ? licence : null,
                redistributable, protection, publicMergedInto, publicMergedInto);
    }
}
