package org.vigil.incidents.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.incidents.incident.IncidentView;
import org.vigil.incidents.incident.KnownIncidents;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Makes the file that a definition describes, a page of incidents at a time: memory holds one page, however many there are, and
 * while a page is written nothing is held in the database, so that a slow or vanished reader costs it nothing.
 */
@ApplicationScoped
class IncidentFile {

    private static final int PAGE = 1_000;

    private final KnownIncidents incidents;
    private final ObjectMapper json;

    IncidentFile(KnownIncidents incidents, ObjectMapper json) {
        this.incidents = incidents;
        this.json = json;
    }

    /**
     * What went into a file.
     *
     * @param count how many incidents
     * @param leftOut how many more there would be without the licences
     * @param sources on how many of its incidents each source has a say
     * @param leftOutBySource the same for those that were left out, of the sources because of which they were
     */
    record Content(long count, long leftOut, Map<String, Long> sources, Map<String, Long> leftOutBySource) {
    }

    /**
     * Writes the file to its end; the stream is flushed and stays open.
     *
     * @param afterPage called after each page, so that long work can say that it goes on
     */
    Content write(Definition definition, OutputStream target, Runnable afterPage) throws IOException {
        Map<String, Long> sources = new TreeMap<>();
        Map<String, Long> leftOutBySource = new TreeMap<>();
        long count = 0;
        long leftOut = 0;
        try (FileWriter file = FileWriter.of(definition, target, json)) {
            Optional<UUID> after = Optional.empty();
            List<IncidentView> page;
            do {
                page = incidents.page(definition.asOf(), definition.filter(), after, PAGE);
                for (IncidentView incident : page) {
                    Set<String> told = Licences.sources(incident.state());
                    if (told.stream().anyMatch(definition.leftOut()::contains)) {
                        leftOut++;
                        told.stream().filter(definition.leftOut()::contains)
                                .forEach(source -> leftOutBySource.merge(source, 1L, Long::sum));
                    } else {
                        count++;
                        told.forEach(source -> sources.merge(source, 1L, Long::sum));
                        file.write(definition.shown(incident));
                    }
                    after = Optional.of(incident.id());
                }
                afterPage.run();
            } while (page.size() == PAGE);
        }
        target.flush();
        return new Content(count, leftOut, sources, leftOutBySource);
    }
}
