package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigil.common.security.Roles;
import org.vigil.common.spool.Spooled;
import org.vigil.common.testing.ArabicPages;
import org.vigil.common.testing.As;
import org.vigil.common.testing.Pages;
import org.vigil.common.testing.Texts;
import org.vigil.incidents.Desk;
import org.vigil.incidents.imports.row.RemarkMessages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A file is imported at the pages. */
@QuarkusTest
class ImportPagesTest {

    private static final String FILE = """
            id,from,to,country,category
            <b>1</b>,2020-08-01,2020-08-01,SY,attack
            =2,yesterday,2020-08-01,SY,attack
            """;

    private final String source = slug("source");

    @BeforeEach
    void the_source_is_known() {
        Desk.source(source, null, null);
    }

    @Test
    void a_file_is_tried_then_imported_and_its_rejected_rows_are_downloaded() {
        String tried = sent(Roles.CURATOR, Map.of("dryRun", "true")).header("Location");
        assertThat(ended(tried)).contains("done", "dry run", "send the same file again without it", "=2",
                "rows.csv?outcome=rejected");
        String inEarnest = "/api/v1/imports?like=" + tried.substring(tried.lastIndexOf('/') + 1);
        assertThat(ended(tried)).doesNotContain(inEarnest);
        assertThat(Pages.page(Roles.CURATOR, tried)).contains("href=\"" + inEarnest + "\"");
        assertThat(Pages.page(Roles.CURATOR, inEarnest))
                .contains("<option value=\"vigil\" selected>", "value=\"" + source + "\"")
                .doesNotContain("value=\"true\" checked");
        assertThat(Pages.get(Roles.CURATOR, "/api/v1/imports?like=that").statusCode()).isEqualTo(400);
        String address = sent(Roles.CURATOR, Map.of()).header("Location");
        assertThat(ended(address)).contains("done").doesNotContain("send the same file again", "hx-get");
        assertThat(Pages.page(Roles.READER, "/api/v1/imports")).contains("a &lt;file&gt;.csv")
                .doesNotContain("<form class=\"stacked\"");

        Response rejected = As.role(Roles.READER).get(address + "/rows.csv?outcome=rejected");
        assertThat(rejected.contentType()).startsWith("text/csv");
        assertThat(rejected.header("Content-Disposition")).startsWith("attachment");
        assertThat(rejected.asString().lines()).hasSize(2).element(1).asString().startsWith("2,rejected,'=2,,\"from ");
        assertThat(As.role(Roles.READER).get(address + "/rows.csv").asString().lines()).hasSize(3);
    }

    @Test
    void what_cannot_be_sent_is_refused_with_the_field_that_is_wrong() {
        Response refused = sent(Roles.CURATOR, Map.of("source", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("source is the slug of the source whose data they are",
                "<option value=\"vigil\" selected>", "multipart/form-data");
    }

    @Test
    void who_may_not_import_sees_no_form_and_is_refused() {
        assertThat(Pages.page(Roles.CURATOR, "/api/v1/imports")).contains("multipart/form-data");
        for (String role : List.of(Roles.READER, Roles.REPORTER, Roles.SOURCE_KEEPER)) {
            assertThat(Pages.page(role, "/api/v1/imports")).as(role).doesNotContain("multipart/form-data");
            assertThat(sent(role, Map.of()).statusCode()).as(role).isEqualTo(403);
        }
    }

    @Test
    void programs_are_answered_with_json_as_before() {
        JsonPath job = Imports.done("vigil", source, FILE);
        assertThat(As.role(Roles.READER).get("/api/v1/imports/" + job.getString("id")).contentType())
                .startsWith("application/json");
        assertThat(As.role(Roles.CURATOR).post("/api/v1/imports/" + job.getString("id") + "/cancel").statusCode())
                .isEqualTo(409);
    }

    @Test
    void every_text_of_the_pages_is_there_in_arabic() throws IOException {
        Texts.checkArabic(ImportMessages.class);
        Texts.checkArabic(RemarkMessages.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Its file is not complete any more; send it again.|لم يعد ملفه كاملًا؛ أرسله مرة أخرى.
            Its header row is not that of its format any more; send it again.|لم يعد صف عناوينه كما في صيغته؛ أرسله مرة أخرى.
            The file holds more than 500000 rows; send those that are left in another one.|في الملف أكثر من ٥٠٠٠٠٠ صف؛ أرسل ما بقي في ملف آخر.
            """)
    void why_an_import_failed_is_kept_in_english_and_told_in_arabic_too(String kept, String arabic) {
        Import job = new Import(new SentFile(ImportFormat.VIGIL, source, Map.of(), List.of(), false, "rows.csv"),
                new Spooled(UUID.randomUUID(), "0".repeat(64), 1_000, 11), 10, "anna", Instant.EPOCH);
        assertThat(ImportView.of(job).because()).isNull();
        job.finish(ImportState.FAILED, kept, Instant.EPOCH);
        assertThat(ImportView.of(job).because()).hasToString(kept);
        assertThat(ImportView.of(job).because().in("ar")).isEqualTo(arabic);
    }

    @Test
    void what_is_to_be_said_of_rows_is_told_in_arabic_and_in_english_to_programs() {
        JsonPath job = Imports.done("vigil", source, """
                id,from,country,category,admin1,lat,lon,event_type,killed_low,killed_best,killed_high,perpetrators
                1,2020-08-01,SY,attack,,,,,,,,
                1,2020-08-02,SY,attack,,,,,,,,
                ,2020-08-01,SY,attack,,,,,,,,
                3,yesterday,Nowhere,assault,,north,,,,,many,
                4,2020-08-01,SY,attack,,35.3,,,,-1,,
                5,2020-08-01,SY,attack,Nowhere,41.1,35.9,Fight,5,4,3,
                6,2020-08-01,SY,attack,,10,10,,,,,%s
                7,2020-08-01,SY
                """.formatted("x".repeat(300)));
        assertThat(ArabicPages.demand(Roles.CURATOR, "/api/v1/imports/" + job.getString("id"), "p[dir=auto]").text()).contains(
                "له معرّف الصف ١؛ والمعرّف يدل على صف واحد في الملف", "id فارغ؛ ويحتاج إليه كل صف",
                "from هو \u2068yesterday\u2069؛ اكتب يومًا", "إذا عُكسا وقعت النقطة في سوريا",
                "فيه ٣ من الخلايا وفي صف العناوين ١٢");
        assertThat(Imports.rows(job, "?outcome=rejected").toString())
                .contains("has the id of row 1; an id names one row of a file",
                        "is yesterday; write a day from 1900 to 2199", "turned round, the point lies in Syria")
                .doesNotContainPattern("\\p{InArabic}");
        assertThat(As.role(Roles.READER).get("/api/v1/imports/" + job.getString("id") + "/rows.csv").asString())
                .contains("has the id of row 1").doesNotContainPattern("\\p{InArabic}");
    }

    private static String ended(String address) {
        await().until(() -> !As.role(Roles.READER).get(address).path("state").equals("running"));
        return Pages.page(Roles.READER, address);
    }

    private Response sent(String role, Map<String, String> more) {
        RequestSpecification request = RestAssured.given().accept("text/html,*/*;q=0.8").redirects().follow(false)
                .auth().oauth2(As.token(role, "test-" + role))
                .multiPart("file", "a <file>.csv", FILE.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("format", "vigil")
                .multiPart("source", more.getOrDefault("source", source));
        if (more.containsKey("dryRun")) {
            request.multiPart("dryRun", more.get("dryRun"));
        }
        return request.post("/api/v1/imports");
    }
}
