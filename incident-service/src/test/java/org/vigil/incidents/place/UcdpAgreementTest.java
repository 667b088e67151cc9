package org.vigil.incidents.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * UCDP's events of Iraq (UCDP GED, CC BY 4.0) against our names and boundaries. The data are no part of the repository:
 * {@code .ci/places} says where they are and runs this.
 */
@Tag("shared-data")
class UcdpAgreementTest {

    /** UCDP's exact and near. */
    private static final Set<String> CLOSELY_KNOWN = Set.of("1", "2");

    private final DivisionNames iraq = new DivisionNames(
            Divisions.named().stream().filter(division -> division.country().equals("IQ")).toList());

    private int named;
    private int resolved;
    private int compared;
    private int equal;
    private final List<String> disagreements = new ArrayList<>(
            List.of("id\tstated\tcode\tcomputed\tlat\tlon\twhere_prec\tplace"));
    private final Map<String, Integer> pairs = new TreeMap<>();

    @Test
    void stated_divisions_are_resolved_and_agree_with_the_coordinates() throws IOException {
        Path file = Path.of(System.getProperty("vigil.shared"), "data", "ucdp", "ged_iraq_1989_2018.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.stream().filter(row -> row.getField("id").matches("[0-9]+")).forEach(this::compare);
        }
        Path list = Path.of("target", "ucdp-admin1-disagreements.tsv");
        Files.createDirectories(list.getParent());
        Files.write(list, disagreements);
        System.out.printf(
                "UCDP: %d rows name a division, %d of them (%.2f %%) are resolved; of %d at precision 1 or 2, %d (%.2f %%) "
                        + "agree with the coordinates; %d disagreements in %s: %s%n",
                named, resolved, 100.0 * resolved / named, compared,
                equal, 100.0 * equal / compared, disagreements.size() - 1, list, pairs);
        assertThat(100.0 * resolved / named).isGreaterThanOrEqualTo(99);
        assertThat(100.0 * equal / compared).isGreaterThanOrEqualTo(94);
    }

    private void compare(NamedCsvRecord row) {
        String stated = row.getField("adm_1");
        if (stated.isBlank()) {
            return;
        }
        named++;
        Spelling spelling = Spelling.of(stated);
        String code = iraq.named(spelling).or(() -> iraq.guessed(spelling).map(Map.Entry::getKey)).orElse(null);
        resolved += code == null ? 0 : 1;
        if (code == null || !CLOSELY_KNOWN.contains(row.getField("where_prec"))) {
            return;
        }
        compared++;
        double lat = Double.parseDouble(row.getField("latitude"));
        double lon = Double.parseDouble(row.getField("longitude"));
        String computed = Boundaries.ofTheWorld().admin1(lat, lon).orElse("none");
        if (computed.equals(code)) {
            equal++;
        } else {
            pairs.merge(code + "≠" + computed, 1, Integer::sum);
            disagreements.add(String.join("\t", row.getField("id"), stated, code, computed, row.getField("latitude"),
                    row.getField("longitude"), row.getField("where_prec"), row.getField("where_coordinates")));
        }
    }
}
