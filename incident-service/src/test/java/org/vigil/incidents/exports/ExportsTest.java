package org.vigil.incidents.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.vigil.incidents.Desk.slug;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class ExportsTest {

    private static final String HXL_ROW = "#date+start,#date+end,#country+code,#adm1+code,#adm1+name,#adm2+name,#loc+name,#geo+lat,"
            + "#geo+lon,#meta+source,#affected+killed,#affected+injured";

    @Inject
    AgroalDataSource database;

    @Test
    void a_csv_file_holds_the_incidents_that_the_list_has_with_their_numbers_as_they_are_known() {
        String group = Desk.actor(slug("group"), null);
        UUID killed = Desk
                .incident(told(group, "{\"group\":\"sdf\",\"outcome\":\"killed\",\"low\":0,\"best\":2,\"high\":null}"));
        UUID unknown = Desk.incident(told(group, ""));

        Response file = As.role(Roles.READER).get("/api/v1/incidents?format=csv&perpetrator=" + group);

        file.then().statusCode(200).header("Content-Type", startsWith("text/csv"))
                .header("Content-Disposition", startsWith("attachment; filename=\"incidents-"));
        List<CsvRecord> rows = rows(file.asString());
        int low = rows.get(0).getFields().indexOf("killed_low");
        assertThat(rows.subList(1, rows.size())).extracting(row -> row.getField(0))
                .containsExactly(unknown.toString(), killed.toString());
        assertThat(rows.get(2).getFields().subList(low, low + 3)).containsExactly("0", "2", "");
        assertThat(rows.get(1).getFields().subList(low, low + 3)).containsExactly("", "", "");
        assertThat(rows.get(1).getField(rows.get(0).getFields().indexOf("admin1_name"))).isEqualTo("Deir ez-Zor");
    }

    @ParameterizedTest
    @CsvSource({ "text/csv,text/csv", "application/geo+json,application/geo+json", "application/x-ndjson,application/x-ndjson",
            "application/json,application/json", "*/*,application/json", "'text/csv;q=0.5,application/json',application/json" })
    void the_accept_header_chooses_the_form(String accept, String type) {
        As.role(Roles.READER).accept(accept).get("/api/v1/incidents?limit=1").then().statusCode(200)
                .header("Content-Type", startsWith(type));
    }

    @Test
    void hxl_has_its_row_of_tags_under_the_names() {
        String group = Desk.actor(slug("group"), null);
        Desk.incident(told(group, Desk.killed("sdf", 4)));

        String[] lines = As.role(Roles.READER).get("/api/v1/incidents?format=hxl&perpetrator=" + group).asString()
                .split("\r\n");

        assertThat(lines[1].replace("\"", "")).isEqualTo(HXL_ROW);
        assertThat(lines[2]).startsWith("2020-08-28,2020-08-28,SY,SY-DY,").endsWith(",4,");
    }

    @Test
    void geojson_has_a_point_where_coordinates_are_known_and_no_geometry_where_not() {
        String group = Desk.actor(slug("group"), null);
        Desk.incident(told(group, "").replace("\"lat\":null,\"lon\":null", "\"lat\":35.5,\"lon\":40.25"));
        Desk.incident(told(group, ""));

        As.role(Roles.READER).accept("application/geo+json").get("/api/v1/incidents?perpetrator=" + group).then()
                .statusCode(200)
                .body("type", equalTo("FeatureCollection")).body("features", hasSize(2))
                .body("features[0].geometry", nullValue())
                .body("features[1].geometry.type", equalTo("Point"))
                .body("features[1].geometry.coordinates", contains(40.25f, 35.5f))
                .body("features[1].properties.perpetrators", equalTo(group));
    }

    @Test
    void ndjson_has_whole_incidents_or_the_chosen_columns() {
        String group = Desk.actor(slug("group"), null);
        UUID one = Desk.incident(told(group, Desk.killed("sdf", 4)));
        UUID two = Desk.incident(told(group, ""));

        String[] whole = As.role(Roles.READER).get("/api/v1/incidents?format=ndjson&perpetrator=" + group).asString()
                .split("\n");
        String chosen = As.role(Roles.READER)
                .get("/api/v1/incidents?format=ndjson&columns=id,killed_best&perpetrator=" + group).asString();

        assertThat(whole).hasSize(2);
        Set<Object> shown = new HashSet<>(Desk.incidentNow(one).getMap("").keySet());
        shown.add("licences");
        assertThat(JsonPath.from(whole[1]).getMap("").keySet()).isEqualTo(shown);
        assertThat(chosen)
                .isEqualTo("{\"id\":\"" + two + "\",\"killed_best\":null}\n{\"id\":\"" + one + "\",\"killed_best\":4}\n");
    }

    @Test
    void an_export_is_the_same_file_byte_for_byte_whatever_happens_afterwards() throws Exception {
        String group = Desk.actor(slug("group"), null);
        UUID incident = Desk.incident(told(group, Desk.killed("sdf", 4)));
        JsonPath export = ordered("{\"filter\":{\"perpetrator\":\"" + group + "\"},\"format\":\"csv\"}");
        byte[] first = file(export).then().statusCode(200).extract().asByteArray();

        Desk.add(incident, told(group, Desk.killed("sdf", 9)));
        Desk.incident(told(group, ""));
        byte[] second = file(export).then().statusCode(200).extract().asByteArray();

        assertThat(export.getString("state")).isEqualTo("ready");
        assertThat(export.getLong("count")).isEqualTo(1);
        assertThat(second).isEqualTo(first).hasSize(export.getInt("bytes"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(second)))
                .isEqualTo(export.getString("sha256"));
        assertThat(file(ordered("{\"filter\":{\"perpetrator\":\"" + group + "\"},\"format\":\"csv\",\"asOf\":\""
                + export.getString("asOf") + "\"}")).asByteArray()).isEqualTo(first);
    }

    @Test
    void a_file_has_an_etag_and_a_head_without_a_body() {
        JsonPath export = ordered("{\"filter\":{\"perpetrator\":\"" + slug("nobody") + "\"},\"format\":\"hxl\"}");
        String path = export.getString("file");
        String tag = "\"" + export.getString("sha256") + "\"";

        As.role(Roles.READER).head(path).then().statusCode(200).header("ETag", tag)
                .header("Content-Length", export.getString("bytes"));
        As.role(Roles.READER).header("If-None-Match", tag).get(path).then().statusCode(304);
        As.role(Roles.READER).head("/api/v1/incidents?format=csv").then().statusCode(200).header("Link", startsWith("<http"));
    }

    @Test
    void the_address_in_the_link_gives_the_same_again() {
        String group = Desk.actor(slug("group"), null);
        UUID incident = Desk.incident(told(group, Desk.killed("sdf", 4)));
        Response now = As.role(Roles.READER).get("/api/v1/incidents?format=csv&perpetrator=" + group);
        String link = now.header("Link");

        Desk.add(incident, told(group, Desk.killed("sdf", 9)));

        assertThat(As.role(Roles.READER).urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>'))).asString())
                .isEqualTo(now.asString());
    }

    @Test
    void what_may_not_be_passed_on_is_left_out_and_counted_unless_a_curator_wants_it() throws Exception {
        String group = Desk.actor(slug("group"), null);
        String source = Desk.source(slug("restricted"), null, null);
        UUID theirs = Desk
                .incident(Desk.claim(Desk.originalReport(source), source, "asserts", List.of(group + "/perpetrator"), ""));
        UUID ours = Desk.incident(told(group, ""));
        JsonPath before = ordered("{\"filter\":{\"perpetrator\":\"" + group + "\"},\"format\":\"csv\",\"columns\":[\"id\"]}");
        restrict(source);

        JsonPath export = ordered("{\"filter\":{\"perpetrator\":\"" + group + "\"},\"format\":\"csv\",\"columns\":[\"id\"]}");

        assertThat(file(export).asString()).isEqualTo("id\r\n" + ours + "\r\n");
        assertThat(export.getLong("leftOut.count")).isEqualTo(1);
        assertThat(export.getString("leftOut.licences[0].source")).isEqualTo(source);
        assertThat(export.getString("leftOut.licences[0].licence")).isEqualTo("Not to be passed on");
        file(before).then().statusCode(451);
        As.role(Roles.READER).get("/api/v1/incidents?format=csv&columns=id&perpetrator=" + group).then()
                .header("Vigil-Left-Out", containsString(source)).body(equalTo("id\r\n" + ours + "\r\n"));
        String all = "{\"filter\":{\"perpetrator\":\"" + group
                + "\"},\"format\":\"csv\",\"columns\":[\"id\"],\"restricted\":true}";
        As.role(Roles.READER).body(all).post("/api/v1/exports").then().statusCode(403);
        JsonPath inside = As.role(Roles.CURATOR).body(all).post("/api/v1/exports").then().statusCode(201).extract().jsonPath();
        As.role(Roles.CURATOR).get(inside.getString("file")).then()
                .body(equalTo("id\r\n" + ours + "\r\n" + theirs + "\r\n"));
        file(inside).then().statusCode(403);
    }

    @Test
    void the_licence_of_a_source_goes_with_every_row_that_was_imported_from_it_and_keeps_it_in() {
        String group = Desk.actor(slug("group"), null);
        String open = slug("data");
        String closed = slug("data");
        Desk.sendTerms(open, "CC BY 4.0", true);
        Desk.sendTerms(closed, "Not to be passed on", false);
        imported(open, group);
        imported(closed, group);
        String filter = "{\"filter\":{\"perpetrator\":\"" + group
                + "\"},\"format\":\"csv\",\"columns\":[\"sources\",\"licences\"]}";

        JsonPath export = ordered(filter);

        assertThat(file(export).asString()).isEqualTo("sources,licences\r\n" + open + ",\"CC BY 4.0\"\r\n");
        assertThat(export.getString("leftOut.licences[0].source")).isEqualTo(closed);
        assertThat(JsonPath.from(As.role(Roles.READER).get("/api/v1/incidents?format=ndjson&perpetrator=" + group).asString())
                .getList("licences")).containsExactly("CC BY 4.0");
    }

    private static void imported(String source, String group) {
        String id = As.role(Roles.CURATOR).contentType("multipart/form-data")
                .multiPart("file", "data.csv",
                        ("id,from,country,perpetrators\n1,2021-03-04,IQ," + group + "\n").getBytes(UTF_8),
                        "text/csv")
                .formParam("format", "vigil").formParam("source", source).post("/api/v1/imports").then().statusCode(202)
                .extract().path("id");
        await().until(() -> As.role(Roles.READER).get("/api/v1/imports/" + id).jsonPath().getInt("rows.created") == 1);
    }

    @Test
    void while_somebody_still_writes_what_is_older_no_file_is_given_out_that_would_be_another_later() throws Exception {
        try (Connection writing = database.getConnection()) {
            writing.setAutoCommit(false);
            writing.prepareStatement("select pg_current_xact_id()").execute();
            As.role(Roles.READER).get("/api/v1/incidents?format=csv&perpetrator=" + slug("nobody")).then().statusCode(503)
                    .header("Retry-After", "5");
            writing.rollback();
            writing.setAutoCommit(true);
        }
        As.role(Roles.READER).get("/api/v1/incidents?format=csv&perpetrator=" + slug("nobody")).then().statusCode(200);
    }

    @Test
    void a_file_that_history_no_longer_gives_is_gone() throws Exception {
        String group = Desk.actor(slug("group"), null);
        UUID incident = Desk.incident(told(group, Desk.killed("sdf", 4)));
        JsonPath export = ordered("{\"filter\":{\"perpetrator\":\"" + group + "\"},\"format\":\"csv\"}");
        String rename = "update audit_entry set state = jsonb_set(state, '{where,place}', '%s') where aggregate_id = ?";
        execute(rename.formatted("null"), incident);

        file(export).then().statusCode(410).body("detail", startsWith("The file cannot be made again"));

        // As it was, since other tests look for entries that somebody has edited.
        execute(rename.formatted("\"al-Dashisha\""), incident);
        file(export).then().statusCode(200);
    }

    @Test
    void an_order_is_remembered_under_its_key() {
        String order = "{\"filter\":{\"perpetrator\":\"" + slug("nobody") + "\"},\"format\":\"csv\"}";
        String key = UUID.randomUUID().toString();

        String first = As.role(Roles.READER).header("Idempotency-Key", key).body(order).post("/api/v1/exports").then()
                .statusCode(201).extract().path("id");
        As.role(Roles.READER).header("Idempotency-Key", key).body(order).post("/api/v1/exports").then().statusCode(201)
                .body("id", equalTo(first)).body("state", equalTo("ready"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"format\":\"xls\"}|format", "{}|format",
            "{\"format\":\"csv\",\"columns\":[\"nothing\"]}|columns", "{\"format\":\"csv\",\"asOf\":\"soon\"}|asOf",
            "{\"format\":\"csv\",\"asOf\":\"2999-01-01T00:00:00Z\"}|asOf",
            "{\"format\":\"csv\",\"filter\":{\"from\":\"2020-02-30\"}}|filter.from",
            "{\"format\":\"csv\",\"filter\":{\"verification\":[\"likely\"]}}|filter.verification" })
    void an_order_that_cannot_be_understood_names_the_field(String order, String field) {
        As.role(Roles.READER).body(order).post("/api/v1/exports").then().statusCode(400)
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = { "format=xls", "format=csv&columns=nothing", "format=csv&asOf=soon", "format=csv&from=soon" })
    void an_address_that_cannot_be_understood_names_the_parameter(String query) {
        As.role(Roles.READER).get("/api/v1/incidents?" + query).then().statusCode(400).body("violations",
                hasSize(greaterThan(0)));
    }

    @Test
    void as_of_a_moment_before_everything_a_file_has_no_rows() {
        assertThat(rows(As.role(Roles.READER).get("/api/v1/incidents?format=csv&asOf=2001-01-01T00:00:00Z").asString()))
                .hasSize(1);
    }

    private static String told(String perpetrator, String casualties) {
        return Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts", List.of(perpetrator + "/perpetrator"), casualties);
    }

    private static JsonPath ordered(String order) {
        return As.role(Roles.READER).body(order).post("/api/v1/exports").then().statusCode(201).extract().jsonPath();
    }

    private static Response file(JsonPath export) {
        return As.role(Roles.READER).get(export.getString("file"));
    }

    private static List<CsvRecord> rows(String file) {
        return CsvReader.builder().ofCsvRecord(file).stream().toList();
    }

    private void restrict(String source) throws Exception {
        execute("update known_source set redistributable = false, licence = 'Not to be passed on' where slug = ?", source);
    }

    private void execute(String statement, Object value) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, value);
            prepared.executeUpdate();
        }
    }
}
