package org.vigil.incidents.registry;

/** What this service takes from an event of a source; events from before there were merges have no mergedInto. */
record SourceData(String slug, String voiceOf, String owner, String mergedInto, String licence, Boolean redistributable) {
}
