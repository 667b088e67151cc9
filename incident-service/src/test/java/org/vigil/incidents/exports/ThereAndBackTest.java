package org.vigil.incidents.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigil.common.csv.SafeCell;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.common.testing.HostileCells;
import org.vigil.incidents.Desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A file goes out, through a spreadsheet's hands, and comes in again by the import of Vigil's own CSV. */
@QuarkusTest
class ThereAndBackTest {

    private static final int CELLS = 1_000;

    @Test
    void a_thousand_hostile_places_are_inactive_on_the_way_and_identical_at_the_end() {
        String group = Desk.actor(slug("group"), null);
        List<String> cells = HostileCells.all();
        StringBuilder file = new StringBuilder("id,from,country,perpetrators,place\r\n");
        IntStream.range(0, CELLS).forEach(i -> file.append(i).append(",2021-03-04,IQ,").append(group).append(',')
                .append(SafeCell.csv(cells.get(i))).append("\r\n"));
        String first = imported(file.toString());

        String out = exported(group);

        Map<String, String> sent = places(out, "external_ids");
        IntStream.range(0, CELLS).forEach(i -> assertThat(SafeCell.restored(sent.get("vigil:" + first + ":" + i)))
                .isEqualTo(cells.get(i).strip()));
        assertThat(sent.values()).noneMatch(HostileCells::isActive);
        String second = imported(out);
        Map<String, String> back = places(exported(group), "external_ids");
        places(out, "id").forEach((id, place) -> assertThat(back.get("vigil:" + second + ":" + id)).isEqualTo(place));
    }

    private static String imported(String file) {
        String source = Desk.source(slug("data"), null, null);
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "data.csv", file.getBytes(UTF_8), "text/csv").formParam("format", "vigil")
                .formParam("source", source).post("/api/v1/imports").then().statusCode(202).extract().path("id");
        JsonPath job = await().until(() -> As.role(Roles.READER).get("/api/v1/imports/" + id).jsonPath(),
                read -> !Objects.equals(read.getString("state"), "running"));
        assertThat(job.getInt("rows.created")).isEqualTo(CELLS);
        return source;
    }

    private static String exported(String group) {
        return As.role(Roles.READER).get("/api/v1/incidents?format=csv&columns=id,external_ids,from,country,perpetrators,place"
                + "&perpetrator=" + group).then().statusCode(200).extract().asString();
    }

    private static Map<String, String> places(String file, String key) {
        Map<String, String> places = new TreeMap<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(file).stream().toList()) {
            places.put(row.getField(key), row.getField("place"));
        }
        return places;
    }
}
