package org.vigil.incidents.imports;

import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * Where files are imported, and the imports that there were.
 *
 * @param formats how a file can be written
 * @param imports a page of them
 * @param next where the next page is, null on the last one
 */
record ImportsPage(List<ImportFormat> formats, List<ImportView> imports, String next) implements TemplateInstance {

    static ImportsPage of(Page<ImportView> page, UriInfo address) {
        return new ImportsPage(List.of(ImportFormat.values()), page.items(), PageAddress.next(address, page.next()));
    }
}
