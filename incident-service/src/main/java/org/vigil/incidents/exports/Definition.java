package org.vigil.incidents.exports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.vigil.incidents.incident.IncidentFilter;
import org.vigil.incidents.incident.IncidentView;

/**
 * Everything that decides which bytes a file has, besides history itself.
 *
 * @param format in what form
 * @param columns the names of the columns, empty for those that the form has by itself
 * @param filter which incidents
 * @param asOf as they were known at that moment
 * @param leftOut the sources whose incidents are left out because of their licence
 * @param licences the licences of the sources by slug, as they were when the file was asked for; null where that was before
 *        files had a column of them
 * @param base the address of the installation, with which the links in the file begin
 */
record Definition(Format format, List<String> columns, IncidentFilter filter, Instant asOf, Set<String> leftOut,
        Map<String, String> licences, String base) {

    /** The columns themselves; a 400 where a name is none of theirs. */
    List<Column> chosen() {
        return Columns.chosen(format, columns, licences != null);
    }

    /** An incident as this file shows it. */
    Column.Shown shown(IncidentView incident) {
        List<String> terms = licences == null ? List.of()
                : Licences.sources(incident.state()).stream().map(licences::get).filter(Objects::nonNull).distinct().toList();
        return new Column.Shown(incident, terms, base);
    }

    /** What the file is called, without its path. */
    String fileName() {
        String moment = asOf.toString().replaceAll("[-:]|\\.[0-9]+", "");
        return "incidents-" + moment + "." + format.extension();
    }
}
