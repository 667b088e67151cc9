package org.vigil.stats.bulletin.ready;

import java.util.Set;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.vigil.stats.measure.SelectionParameters;

/** Over what a bulletin is asked for, and in what form. */
class ReadyParameters extends SelectionParameters {

    @QueryParam(BulletinResource.FORMAT)
    @Parameter(description = BulletinResource.FORM, example = "json")
    String format;

    @Override
    protected Set<String> singleNames() {
        Set<String> names = super.singleNames();
        names.add(BulletinResource.FORMAT);
        return names;
    }
}
