package org.vigil.stats.difference;

import java.util.List;
import java.util.Set;

import jakarta.ws.rs.BeanParam;

import org.vigil.common.web.PageRequest;

/** The same parameters where a page of incidents is asked for. */
class DifferenceListParameters extends DifferenceParameters {

    @BeanParam
    PageRequest page;

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.addAll(List.of("limit", "cursor"));
        return names;
    }
}
