package org.vigil.sources.announcement;

/** What this service takes from the event of an import. */
record ImportData(String source, String headline, String publishedOn) {
}
