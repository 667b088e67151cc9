package org.vigil.incidents.place;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.incidents.place.PlaceImportView.LineError;

/**
 * The result of loading a table of codes.
 *
 * @param id by which the audit trail names it
 * @param created rows entered for the first time
 * @param updated rows that say something else than before
 * @param unchanged rows that were as the file has them
 * @param rejected rows that were refused
 * @param errors why, each with the number of its line
 */
@Schema(description = "What became of the rows of a table of codes.", examples = """
        {"id":"01991f0a-0000-7000-8000-00000000000a","created":18,"updated":0,"unchanged":0,"rejected":1,
         "errors":[{"line":20,"message":"admin1 is an ISO 3166-2 code, such as SY-DY"}]}""")
record CrosswalkImportView(UUID id, int created, int updated, int unchanged, int rejected, List<LineError> errors) {
}
