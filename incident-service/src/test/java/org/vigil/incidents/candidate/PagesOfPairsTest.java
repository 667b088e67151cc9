package org.vigil.incidents.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** More incidents than can be compared with each other come in pages. */
@QuarkusTest
class PagesOfPairsTest {

    private static final int DAYS = 12;
    private static final int ON_EACH = 100;

    @Test
    void pairs_of_more_than_a_thousand_incidents_come_in_pages_of_days_and_none_is_left_out_or_comes_twice() {
        List<List<String>> alike = imported();
        List<List<String>> found = new ArrayList<>();
        int pages = 0;
        String cursor = "";
        do {
            JsonPath page = As.role(Roles.READER)
                    .get("/api/v1/incidents/similar-pairs?country=EH&from=1993-03-01&to=1993-03-12&limit=50" + cursor).then()
                    .statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.incidents"));
            pages++;
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);

        assertThat(pages).isGreaterThan(1);
        assertThat(found).containsAll(alike);
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        As.role(Roles.READER).get("/api/v1/incidents/similar-pairs?country=EH&from=1993-03-01&to=1993-03-12&cursor=1994-01-01")
                .then()
                .statusCode(400).body("violations[0].field", equalTo("cursor"));
    }

    /** On each day a hundred of different people far apart, and on each but the last one that is told again the day after. */
    private static List<List<String>> imported() {
        String source = Desk.source(slug("data"), null, null);
        String run = slug("party");
        StringBuilder file = new StringBuilder("id,country,from,place,lat,lon,targets,killed_best\n");
        for (int day = 1; day <= DAYS; day++) {
            for (int i = 0; i < ON_EACH; i++) {
                boolean toldAgain = i == 0 && day < DAYS;
                String rest = "%s,%s,%s,%s,3\n".formatted(slug("place"), toldAgain ? 24.5 : 21.1 + i * 0.06,
                        toldAgain ? -13.1 - day * 0.07 : -13.0 - day * 0.2, run + "-" + day + "-" + i);
                file.append("p-%d-%d,EH,1993-03-%02d,%s".formatted(day, i, day, rest));
                if (toldAgain) {
                    file.append("q-%d,EH,1993-03-%02d,%s".formatted(day, day + 1, rest));
                }
            }
        }
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "pairs.csv", file.toString().getBytes(StandardCharsets.UTF_8), "text/csv")
                .formParam("format", "vigil").formParam("source", source).post("/api/v1/imports").then().statusCode(202)
                .extract()
                .path("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/imports/" + id).jsonPath().getString("state").equals("done"));
        List<String> rows = new ArrayList<>();
        List<String> incidents = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = As.role(Roles.READER).get("/api/v1/imports/" + id + "/rows?limit=1000" + next).jsonPath();
            rows.addAll(page.getList("items.externalId"));
            incidents.addAll(page.getList("items.incident"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (next != null);
        List<List<String>> alike = new ArrayList<>();
        for (int day = 1; day < DAYS; day++) {
            alike.add(List.of(incidents.get(rows.indexOf("p-" + day + "-0")), incidents.get(rows.indexOf("q-" + day))).stream()
                    .sorted()
                    .toList());
        }
        return alike;
    }
}
