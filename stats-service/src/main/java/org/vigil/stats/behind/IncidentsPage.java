package org.vigil.stats.behind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.core.UriInfo;

import org.vigil.common.page.PageAddress;
import org.vigil.common.web.Page;

import io.quarkus.qute.TemplateInstance;

/**
 * The incidents, or reports, behind a number, for people.
 *
 * @param asked what chose them, name and value
 * @param ofReports whether they are reports, of which less is known
 * @param counted a page of them
 * @param next where the next page is, null on the last one
 */
public record IncidentsPage(List<Map.Entry<String, String>> asked, boolean ofReports, List<CountedIncident> counted,
        String next) implements TemplateInstance {

    private static final Set<String> PAGING = Set.of("limit", "cursor");

    /** The list that stands at the address of the request. */
    public static IncidentsPage of(Page<CountedIncident> page, UriInfo address) {
        List<Map.Entry<String, String>> asked = asked(address);
        return new IncidentsPage(asked, asked.contains(Map.entry("measure", "reports")), page.items(),
                PageAddress.next(address, page.next()));
    }

    /** What an address asks for, name and value, but which part of a list. */
    public static List<Map.Entry<String, String>> asked(UriInfo address) {
        return new TreeMap<>(address.getQueryParameters()).entrySet().stream()
                .filter(parameter -> !PAGING.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }
}
