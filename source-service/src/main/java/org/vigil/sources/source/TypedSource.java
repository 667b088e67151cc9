package org.vigil.sources.source;

import org.vigil.common.problem.WireNames;

/** What stands in the form of a source, field by field: what was typed, or what is on file; null where nothing does. */
record TypedSource(String slug, String name, String aliases, String sites, String kind, String country, String languages,
        String reliability, String voiceOf, String owner, String licence, String redistributable, String protection,
        String reason) {

    static TypedSource of(SourceForm form) {
        return new TypedSource(form.slug, form.name, form.aliases, form.sites, form.kind, form.country, form.languages,
                form.reliability, form.voiceOf, form.owner, form.licence, form.redistributable, form.protection, form.reason);
    }

    static TypedSource of(SourceView source) {
        return new TypedSource(source.slug(), source.name(), String.join("\n", source.aliases()),
                String.join("\n", source.sites()), WireNames.of(source.kind()), source.country(),
                String.join(" ", source.languages()), WireNames.of(source.reliability()), source.voiceOf(), source.owner(),
                source.licence(), String.valueOf(source.redistributable()), WireNames.of(source.protection()), null);
    }
}
