package org.vigil.stats.bulletin.ready;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A bulletin that can be asked for.
 *
 * @param name the last part of its address
 * @param title its heading
 * @param counts what it counts
 * @param follows whose practice it follows
 * @param needs what has to be given
 * @param example an address to try
 */
@Schema(description = "A bulletin that can be asked for.")
record BulletinItem(@Schema(examples = "claimed-by-month") String name,
        @Schema(examples = "Claimed attacks by month") String title,
        @Schema(examples = "Claims of responsibility in each month, with the change from the month before.") String counts,
        @Schema(examples = "TRAC's monthly count of the attacks that a group claims, with the change.") String follows,
        @Schema(examples = "from is the first day of a month and to the last day of one.") String needs,
        @Schema(examples = "/api/v1/bulletins/claimed-by-month?from=2020-07-01&to=2020-08-31&country=IQ") String example) {

    /** The monthly one of a country. */
    static final BulletinItem MONTHLY = new BulletinItem("{country}/{month}", "Monthly bulletin of a country",
            "Incidents of the month and the twelve before, by category, division, verification and actor, and casualties.",
            "Monthly bulletins as the organisations above publish them, over everything that is recorded of a country.",
            "An ISO 3166-1 code and a month in the path; since=<moment> adds what has changed since then.",
            BulletinResource.BULLETINS + "IQ/2020-08");

    static BulletinItem of(ReadyBulletin.Description description) {
        return new BulletinItem(description.name(), description.title(), description.counts(), description.follows(),
                description.needs(), BulletinResource.BULLETINS + description.name() + "?" + description.example());
    }
}
