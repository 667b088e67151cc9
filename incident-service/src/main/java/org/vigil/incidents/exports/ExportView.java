package org.vigil.incidents.exports;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;
import org.vigil.incidents.incident.IncidentFilter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An export as its readers see it: enough to cite the file, to make it again and to check it. */
@Schema(description = "What a file of incidents is defined by, and what it holds once it is made.", examples = """
        {"id":"01991f0c-0000-7000-8000-000000000009","revision":2,"state":"ready","reason":null,"format":"csv","columns":[],
         "filter":{"country":["SY"]},"asOf":"2026-11-20T10:05:00Z","restricted":false,"count":3971,"bytes":1893021,
         "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         "licences":[{"source":"ucdp","licence":"CC BY 4.0","incidents":3971}],
         "leftOut":{"count":12,"licences":[{"source":"acled","licence":"ACLED terms of use","incidents":12}]},
         "orderedBy":"analyst","orderedAt":"2026-11-20T10:05:00Z",
         "file":"/api/v1/exports/01991f0c-0000-7000-8000-000000000009/file"}""")
record ExportView(UUID id, int revision, State state,
        @Schema(nullable = true, description = "Why the file could not be made.") String reason, Format format,
        List<String> columns, IncidentFilter filter,
        @Schema(description = "The file shows what was known at this moment.") Instant asOf, boolean restricted,
        @Schema(nullable = true, description = "How many incidents; null while the file is made.") Long count,
        @Schema(nullable = true) Long bytes,
        @Schema(nullable = true, description = "Of the file, in hexadecimal.") String sha256,
        List<SourceLicence> licences, LeftOut leftOut, String orderedBy, Instant orderedAt, String file) implements Versioned {

    /** How far it is. */
    enum State {
        /** The file is made for the first time. */
        @JsonProperty("running")
        RUNNING,
        /** The file can be fetched. */
        @JsonProperty("ready")
        READY,
        /** It could not be made several times in a row, and is not tried any more. */
        @JsonProperty("failed")
        FAILED
    }

    /**
     * What is not in it.
     *
     * @param count how many incidents that the filter asks for
     * @param licences because of which, each with how many of them it holds back
     */
    record LeftOut(long count, List<SourceLicence> licences) {
    }

    static ExportView of(Export e) {
        Definition asked = e.definition;
        Export.Content content = e.isMade() ? e.content : new Export.Content(0, 0, List.of(), List.of());
        return new ExportView(e.id, e.revision, state(e), e.failedBecause, asked.format(), asked.columns(),
                asked.filter(), asked.asOf(), e.restricted, e.isMade() ? content.count() : null, e.bytes,
                e.isMade() ? HexFormat.of().formatHex(e.sha256) : null, content.licences(),
                new LeftOut(content.leftOut(), content.leftOutLicences()), e.orderedBy, e.knownAt,
                "/api/v1/exports/" + e.id + "/file");
    }

    private static State state(Export e) {
        if (e.failedBecause != null) {
            return State.FAILED;
        }
        return e.isMade() ? State.READY : State.RUNNING;
    }
}
