package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.vigil.sources.report.ReportText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** What the service's own rules keep of a report's lineage, as rows to be copied in; in their package because they are nobody else's. */
public final class LineageRows {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Map<String, UUID> names;

    /** @param names the sources by their folded names */
    public LineageRows(Map<String, UUID> names) {
        this.names = names;
    }

    /** The fields of each row, by table. */
    public record Rows(int[] bins, List<Object[]> tellings, List<Object[]> figures) {
    }

    /** Reads a report as the service does when it is filed. */
    public Rows of(ReportText report) {
        Profile profile = Profile.of(report, folded -> {
            Map<String, UUID> meant = new java.util.HashMap<>();
            folded.forEach(name -> {
                if (names.containsKey(name)) {
                    meant.put(name, names.get(name));
                }
            });
            return meant;
        }, List.of());
        List<Object[]> tellings = new ArrayList<>();
        List<Object[]> figures = new ArrayList<>();
        for (Voice voice : profile.voices()) {
            if (!voice.telling().figures().isEmpty()) {
                tellings.add(new Object[] { report.id(), voice.source(), voice.own(), voice.publishedOn(),
                        write(new Tellings.Told(voice.spot(), voice.telling())) });
                voice.telling().figures().stream().filter(figure -> !figure.base()).map(Figure::value).distinct()
                        .forEach(value -> figures.add(new Object[] { voice.source(), value, voice.publishedOn(), report.id() }));
            }
        }
        return new Rows(IntStream.of(profile.bins()).toArray(), tellings, figures);
    }

    private static String write(Tellings.Told told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain records can be written", e);
        }
    }
}
