package org.vigil.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The demo as it lies in the jar, in the order of loading: what is referred to comes before what refers to it. */
record DemoData(List<DemoItem> sources, List<DemoItem> actors, List<DemoItem> reports, List<DemoItem> claims,
        List<DemoItem> figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static DemoData read() {
        return new DemoData(read("sources"), read("actors"), read("reports"), read("claims"), read("figures"));
    }

    /** How many incidents the claims make. */
    long incidents() {
        return claims.stream().map(DemoItem::incident).distinct().count();
    }

    private static List<DemoItem> read(String what) {
        String file = "/demo/" + what + ".json";
        try (InputStream in = Objects.requireNonNull(DemoData.class.getResourceAsStream(file), file)) {
            return List.copyOf(JSON.readValue(in, new TypeReference<List<DemoItem>>() {
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " of the demo cannot be read.", e);
        }
    }
}
