package org.vigil.sources.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.vigil.sources.report.ReportText;
import org.vigil.sources.text.Folding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One half of the labelled set of report pairs; src/test/resources/lineage/README.md says what is in it. */
record LabelledPairs(List<Pair> pairs, Map<String, Profile> profiles) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param label near-duplicate, relay or none
     * @param kind how the two came about
     */
    record Pair(String first, String second, String label, String kind) {
    }

    static LabelledPairs read(String half) throws IOException {
        Map<String, UUID> named = new HashMap<>();
        Map<String, UUID> slugs = new HashMap<>();
        for (String line : lines("sources.csv")) {
            String[] columns = line.split(",", -1);
            UUID id = UUID.nameUUIDFromBytes(columns[0].getBytes(StandardCharsets.UTF_8));
            slugs.put(columns[0], id);
            named.put(Folding.fold(columns[1]), id);
            for (String alias : columns[2].split("\\|")) {
                named.put(Folding.fold(alias), id);
            }
        }
        Names names = folded -> folded.stream().filter(named::containsKey).distinct()
                .collect(Collectors.toMap(name -> name, named::get));
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (String line : linesOf(half + "-texts.jsonl", 0)) {
            JsonNode text = JSON.readTree(line);
            UUID id = new UUID(0x7000L, profiles.size());
            profiles.put(text.path("id").asText(), Profile.of(new ReportText(id, slugs.get(text.path("source").asText()),
                    LocalDate.parse(text.path("publishedOn").asText()), text.path("language").asText(),
                    text.path("headline").asText(), text.path("body").asText(), List.of()), names, List.of()));
        }
        List<Pair> pairs = lines(half + "-pairs.csv").stream().map(line -> line.split(","))
                .map(columns -> new Pair(columns[0], columns[1], columns[2], columns[3])).toList();
        return new LabelledPairs(pairs, profiles);
    }

    /** What the rules say of a pair. */
    String found(Pair pair) {
        Profile one = profiles.get(pair.first());
        Profile other = profiles.get(pair.second());
        if (shareABin(one, other) && SameText.of(one.reading(), other.reading()).isPresent()) {
            return "near-duplicate";
        }
        return one.voices().stream().anyMatch(voice -> other.voices().stream().anyMatch(voice::agreesWith)) ? "relay" : "none";
    }

    private static boolean shareABin(Profile one, Profile other) {
        for (int bin : one.bins()) {
            for (int otherBin : other.bins()) {
                if (bin == otherBin) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<String> lines(String file) throws IOException {
        return linesOf(file, 1);
    }

    static List<String> linesOf(String file, int skipped) throws IOException {
        try (InputStream in = LabelledPairs.class.getResourceAsStream("/lineage/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(skipped).toList();
        }
    }
}
