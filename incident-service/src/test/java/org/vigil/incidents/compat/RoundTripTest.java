package org.vigil.incidents.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;

/** What was imported from UCDP reads back through the UCDP-compatible API as it stood in the file. */
@QuarkusTest
class RoundTripTest {

    private static final List<String> COLUMNS = List
            .of(("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                    + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                    + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
                    + "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,"
                    + "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,"
                    + "gwnoa,gwnob").split(",", -1));

    /**
     * Each differs from the usual row in what the mapping turns on: a range that contradicts itself, every precision, every
     * type.
     */
    private static final List<String> DIFFERENCES = List.of("date_end=2014-01-25", "date_prec=2|date_end=2014-01-29",
            "date_prec=3|date_end=2014-01-30", "date_prec=4|date_start=2014-01-01|date_end=2014-01-31",
            "date_prec=5|date_start=2014-01-01|date_end=2014-12-31", "where_prec=2", "where_prec=3", "where_prec=4",
            "where_prec=5",
            "where_prec=6|adm_1=|adm_2=|where_coordinates=Iraq", "where_prec=7",
            "type_of_violence=2|gwnoa=|side_a=Northern Column",
            "type_of_violence=3|side_b=Civilians|deaths_b=0|deaths_civilians=8|deaths_unknown=0", "low=9|best=4|high=7",
            "best=0|low=0|high=0|deaths_a=0|deaths_b=0|deaths_civilians=0|deaths_unknown=0",
            "number_of_sources=-1|source_article=",
            "adm_1=A district that nobody knows");

    @Test
    void rows_of_every_precision_and_type_read_back_as_they_were() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String difference : DIFFERENCES) {
            Map<String, String> row = usual();
            for (String cell : difference.split("\\|", -1)) {
                row.put(cell.split("=", 2)[0], cell.split("=", 2)[1]);
            }
            rows.add(row);
        }
        String file = String.join(",", COLUMNS) + "\n" + rows.stream()
                .map(row -> COLUMNS.stream().map(column -> "\"" + row.get(column) + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        JsonPath job = imported(file);

        assertThat(job.getInt("rows.rejected")).isZero();
        Map<String, Map<String, Object>> read = read(
                "Id=" + rows.stream().map(row -> row.get("id")).collect(Collectors.joining(",")));
        for (Map<String, String> row : rows) {
            assertThat(differences(row, read.get(row.get("id")))).as(row.toString()).isEmpty();
        }
    }

    @Test
    void dyad_and_side_find_what_was_imported_with_them() {
        Map<String, String> row = usual();
        row.put("dyad_new_id", row.get("id"));
        row.put("side_b_new_id", row.get("id"));
        imported(String.join(",", COLUMNS) + "\n"
                + COLUMNS.stream().map(column -> "\"" + row.get(column) + "\"").collect(Collectors.joining(",")));

        assertThat(read("Dyad=" + row.get("id"))).containsOnlyKeys(row.get("id"));
        assertThat(read("Actor=" + row.get("id"))).containsOnlyKeys(row.get("id"));
    }

    @Test
    void an_incident_into_which_another_was_merged_reads_by_its_own_row_alone() {
        List<Map<String, String>> rows = Stream.of(usual(), usual()).sorted(Comparator.comparing(row -> row.get("id")))
                .toList();
        rows.get(0).put("relid", "IRQ-2014-first");
        rows.get(1).put("relid", "IRQ-2014-second");
        JsonPath job = imported(String.join(",", COLUMNS) + "\n" + rows.stream()
                .map(row -> COLUMNS.stream().map(column -> "\"" + row.get(column) + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n")));
        List<String> incidents = As.role(Roles.READER).get("/api/v1/imports/" + job.getString("id") + "/rows").jsonPath()
                .getList("items.incident");

        As.role(Roles.CURATOR).body("{\"from\":[\"" + incidents.get(0) + "\"],\"into\":\"" + incidents.get(1)
                + "\",\"reason\":\"Both are one event.\"}").post("/api/v1/merges").then().statusCode(201);

        Map<String, Object> read = read("Id=" + rows.get(1).get("id")).get(rows.get(1).get("id"));
        assertThat(read).containsEntry("relid", "IRQ-2014-second");
    }

    /** UCDP GED of Iraq (CC BY 4.0), which is no part of the repository. */
    @Test
    @Tag("shared-data")
    void the_whole_file_of_iraq_reads_back_as_it_is() throws IOException {
        Path file = Path.of(System.getProperty("vigil.shared"), "data", "ucdp", "ged_iraq_1989_2018.csv");
        imported(Files.readString(file));
        Map<String, Map<String, Object>> read = new HashMap<>();
        for (int page = 0; page < 8; page++) {
            read.putAll(read("Country=645&pagesize=1000&StartDate=1989-01-01&EndDate=2018-12-31&page=" + page));
        }
        List<String> wrong = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.stream().filter(row -> row.getField("id").matches("[0-9]+")).forEach(
                    row -> differences(row.getFieldsAsMap(), read.getOrDefault(row.getField("id"), Map.of())).forEach(
                            difference -> wrong.add(row.getField("id") + " " + difference)));
        }
        assertThat(wrong).isEmpty();
    }

    /** The columns that read otherwise than they stood; a number is the same however it is written, an empty cell is null. */
    private static List<String> differences(Map<String, String> row, Map<String, Object> read) {
        return COLUMNS.stream().filter(row::containsKey).filter(column -> !same(row.get(column), read.get(column)))
                .map(column -> column + ": " + row.get(column) + " reads " + read.get(column)).toList();
    }

    private static boolean same(String cell, Object read) {
        if (cell.isEmpty() || read == null) {
            return cell.isEmpty() && read == null;
        }
        return read instanceof Number number ? new BigDecimal(cell).compareTo(new BigDecimal(number.toString())) == 0
                : cell.equals(read);
    }

    private static Map<String, String> usual() {
        String id = String.valueOf(100_000_000 + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 800_000_000L));
        Map<String, String> row = new LinkedHashMap<>();
        COLUMNS.forEach(column -> row.put(column, ""));
        row.putAll(Map.of("id", id, "relid", "IRQ-2014-1", "year", "2014", "active_year", "1", "code_status", "Clear",
                "type_of_violence", "1", "conflict_new_id", "259", "dyad_new_id", "524", "side_a_new_id", "116"));
        row.putAll(Map.of("side_a", "Government of Iraq", "side_b", "Northern Column", "side_b_new_id", "234", "gwnoa", "645",
                "number_of_sources", "2", "source_article", "First agency,2014-01-25;Second agency", "where_prec", "1",
                "where_coordinates", "Al Fallūjah town", "adm_1", "Al Anbār province", "adm_2", "Qaḑā’ al Fallūjah"));
        row.putAll(Map.of("latitude", "33.355813", "longitude", "43.786124", "geom_wkt", "POINT (43.786124 33.355813)",
                "priogrid_gid", "177568", "country", "Iraq", "country_id", "645", "region", "Middle East", "event_clarity", "1",
                "date_prec", "1", "date_start", "2014-01-24"));
        row.putAll(Map.of("date_end", "2014-01-24", "deaths_a", "2", "deaths_b", "3", "deaths_civilians", "1", "deaths_unknown",
                "2",
                "best", "8", "high", "9", "low", "6"));
        return row;
    }

    private static JsonPath imported(String file) {
        String source = Desk.source(slug("data"), null, null);
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "data.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .formParam("format", "ucdp-ged")
                .formParam("source", source).post("/api/v1/imports").then().statusCode(202).extract().path("id");
        return await().until(
                () -> As.role(Roles.READER).get("/api/v1/imports/" + id).then().statusCode(200).extract().jsonPath(),
                job -> !job.getString("state").equals("running"));
    }

    private static Map<String, Map<String, Object>> read(String query) {
        String page = As.role(Roles.READER).get("/compat/ucdp/gedevents/24.1?" + query).then().statusCode(200).extract()
                .asString();
        List<Map<String, Object>> rows = JsonPath.with(page).using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL))
                .getList("Result");
        return rows.stream().collect(Collectors.toMap(row -> row.get("id").toString(), row -> row));
    }
}
