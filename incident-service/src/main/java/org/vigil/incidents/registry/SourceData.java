package org.vigil.incidents.registry;

/** What this service takes from an event of a source. */
record SourceData(String slug, String voiceOf, String owner) {
}
