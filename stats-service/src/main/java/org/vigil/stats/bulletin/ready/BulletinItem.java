package org.vigil.stats.bulletin.ready;

import static org.vigil.stats.bulletin.ready.Said.catalogued;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.text.Sentence;

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
        @Schema(examples = "Claimed attacks by month") Sentence title,
        @Schema(examples = "Claims of responsibility in each month, with the change from the month before.") Sentence counts,
        @Schema(examples = "TRAC's monthly count of the attacks that a group claims, with the change.") Sentence follows,
        @Schema(examples = "from is the first day of a month and to the last day of one.") Sentence needs,
        @Schema(examples = "/api/v1/bulletins/claimed-by-month?from=2020-07-01&to=2020-08-31&country=IQ") String example) {

    /** The monthly one of a country. */
    static final BulletinItem MONTHLY = new BulletinItem("{country}/{month}", catalogued(CatalogueMessages::monthly),
            catalogued(CatalogueMessages::monthlyCounts), catalogued(CatalogueMessages::monthlyFollows),
            catalogued(CatalogueMessages::monthlyNeeds),
            BulletinResource.BULLETINS + "IQ/2020-08");

    static BulletinItem of(ReadyBulletin.Description description) {
        return new BulletinItem(description.name(), description.title(), description.counts(), description.follows(),
                description.needs(), BulletinResource.BULLETINS + description.name() + "?" + description.example());
    }
}
