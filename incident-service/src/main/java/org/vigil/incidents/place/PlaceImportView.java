package org.vigil.incidents.place;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of loading a file of places.
 *
 * @param id by which the audit trail names it
 * @param read how many lines the file has
 * @param created places entered for the first time
 * @param updated places that the file has differently from before
 * @param unchanged places that were as the file has them
 * @param kept places left as a curator has changed them
 * @param passedOver lines of countries and first-level divisions, which the gazetteer has already
 * @param rejected lines that are none of such a file
 * @param errors the first of those, each with its number
 * @param finishedAt when the last line was in
 */
@Schema(description = "What became of the lines of a GeoNames file.", examples = """
        {"id":"01991f0a-0000-7000-8000-000000000008","read":3,"created":2,"updated":0,"unchanged":0,"kept":0,"passedOver":0,
         "rejected":1,"errors":[{"line":3,"message":"has 2 columns between tabs and not 19"}],
         "attribution":"GeoNames (https://www.geonames.org), CC BY 4.0","finishedAt":"2026-11-20T10:00:00Z"}""")
record PlaceImportView(UUID id, int read, int created, int updated, int unchanged, int kept, int passedOver, int rejected,
        List<LineError> errors, String attribution, Instant finishedAt) {

    /** Why a line was refused; lines are counted from 1. */
    record LineError(int line, String message) {
    }
}
