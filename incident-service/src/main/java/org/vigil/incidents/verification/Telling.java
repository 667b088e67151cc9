package org.vigil.incidents.verification;

import java.util.UUID;

/**
 * A report as far as independence goes.
 *
 * @param report its id
 * @param source the slug of the source that published it
 * @param originId the report that it goes back to, its own id for an original, null where its lineage is unknown
 * @param originVoice the source of the report that it goes back to, null while that report or its source has not
 *        arrived, and where the lineage is unknown
 */
public record Telling(UUID report, String source, UUID originId, Voice originVoice) {
}
