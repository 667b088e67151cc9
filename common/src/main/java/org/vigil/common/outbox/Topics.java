package org.vigil.common.outbox;

/** The names of the topics between the services. They never expire and are not compacted. */
public final class Topics {

    /** Every revision of every source, under its code name where it is protected. */
    public static final String SOURCES = "vigil.sources.v1";
    /** Every revision of every report and of its lineage. */
    public static final String REPORTS = "vigil.reports.v1";
    /** Every revision of every incident. */
    public static final String INCIDENTS = "vigil.incidents.v1";
    /** What was imported: each import that makes a report of its source. */
    public static final String IMPORTS = "vigil.imports.v1";
    /** The seals of the services' audit trails. */
    public static final String AUDIT = "vigil.audit.v1";

    /** The header that says whether an event was sent before and only fills the topic again: true or false. */
    public static final String AGAIN = "vigil-again";

    private Topics() {
    }
}
