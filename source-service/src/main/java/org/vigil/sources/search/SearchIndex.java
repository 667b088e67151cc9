package org.vigil.sources.search;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** The words of reports. */
@ApplicationScoped
public class SearchIndex {

    /** Puts the words of a report in, in place of those it had, within the running transaction. */
    public void put(UUID report, String headline, String body, String language) {
    }
}
