package org.vigil.incidents.claim;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * The desk's queue, or other claims, for people.
 *
 * @param state the state that was asked for, null for all
 * @param states those that can be asked for
 * @param country the country that was asked for, empty for all
 * @param source the source that was asked for, empty for all
 * @param within what leads from a claim to the next of those that were asked for
 * @param claims a page of them
 * @param next where the next page is, null on the last one
 */
record ClaimsPage(ClaimState state, List<ClaimState> states, String country, String source, String within,
        List<ClaimView> claims, String next) implements TemplateInstance {

    static ClaimsPage of(ClaimFilter filter, Page<ClaimView> page, UriInfo address) {
        return new ClaimsPage(filter.state(), List.of(ClaimState.values()),
                filter.country.isEmpty() ? "" : filter.country.get(0), filter.source == null ? "" : filter.source,
                filter.query(),
                page.items(), PageAddress.next(address, page.next()));
    }
}
