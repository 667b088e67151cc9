package org.vigil.stats.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many of a group came to what; null is unknown, zero is a finding.
 *
 * @param group whom it befell
 * @param outcome killed, wounded, detained or missing
 * @param low the least
 * @param best the likeliest
 * @param high the most
 * @param partOf the group of the line that includes this one, which is then never added; null for a line of its own
 */
@Embeddable
record CasualtyLine(@Column(name = "casualty_group") String group, String outcome, Integer low, Integer best, Integer high,
        @Column(name = "part_of") String partOf) {
}
