package org.vigil.sources.clip;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.sources.report.Filed;

/**
 * What became of a page.
 *
 * @param report the report that it is
 * @param revision the report's revision now
 * @param outcome whether it was new
 * @param headline as it was filed, or null
 * @param publishedAt as it was filed
 * @param language as it was filed, or null
 * @param sha256 under which its bytes are kept
 */
@Schema(description = "The report that a page became, and the SHA-256 of the bytes that are kept as its evidence.")
record Clip(UUID report, int revision, Filed.Outcome outcome, String headline, String publishedAt, String language,
        String sha256) {
}
