package org.vigil.sources.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

@QuarkusTest
class EvidenceTest {

    @Inject
    AgroalDataSource database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String source = "evidence-outlet-" + mark;
    private final byte[] page = ("<html lang=\"en\"><head><title>" + mark + "</title></head><body><article>"
            + "<p>The office said that the road was closed on Monday, and that it was open again on the day after that.</p>"
                    .repeat(5)
            + "</article><script>alert(1)</script></body></html>").getBytes(UTF_8);

    @BeforeEach
    void a_source_is_registered() {
        As.role(Roles.SOURCE_KEEPER).body("{\"slug\":\"" + source + "\",\"name\":\"An outlet\",\"kind\":\"outlet\"}")
                .post("/api/v1/sources").then().statusCode(201);
    }

    @Test
    void the_original_bytes_come_back_verified_and_inert() throws Exception {
        JsonPath clip = clip("a");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(page);
        assertThat(clip.getString("sha256")).isEqualTo(HexFormat.of().formatHex(digest));
        Response bytes = As.role(Roles.READER).get(address(clip));
        assertThat(bytes.statusCode()).isEqualTo(200);
        assertThat(bytes.asByteArray()).isEqualTo(page);
        assertThat(bytes.contentType()).isEqualTo("application/octet-stream");
        assertThat(bytes.header("Content-Disposition")).startsWith("attachment");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(bytes.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(bytes.header("Repr-Digest")).isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        JsonPath list = As.role(Roles.READER).get("/api/v1/reports/" + clip.getString("report") + "/evidence?limit=1")
                .jsonPath();
        assertThat(list.getInt("items[0].size")).isEqualTo(page.length);
        assertThat(list.getString("items[0].url")).isEqualTo("https://o.example/" + mark + "/a");
        assertThat(list.getString("items[0].mediaType")).startsWith("text/html");
        assertThat(list.getString("next")).isNull();
    }

    @Test
    void the_same_bytes_are_stored_once_and_shown_for_their_reports_alone() throws SQLException {
        JsonPath first = clip("a");
        JsonPath second = clip("b");
        assertThat(second.getString("sha256")).isEqualTo(first.getString("sha256"));
        assertThat(stored(first.getString("sha256"))).isEqualTo(1);
        String other = As.role(Roles.REPORTER).body("{\"source\":\"" + source + "\",\"publishedAt\":\"2026-03-02\"}")
                .post("/api/v1/reports").jsonPath().getString("id");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + other + "/evidence").jsonPath().getList("items")).isEmpty();
        assertThat(
                As.role(Roles.READER).get("/api/v1/reports/" + other + "/evidence/" + first.getString("sha256")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void damaged_evidence_is_never_given() throws SQLException {
        JsonPath clip = clip("a");
        try (Connection connection = database.getConnection();
                PreparedStatement damage = connection.prepareStatement("update evidence set content = ? where sha256 = ?")) {
            damage.setBytes(1, "something else".getBytes(UTF_8));
            damage.setString(2, clip.getString("sha256"));
            damage.executeUpdate();
        }
        Response answer = As.role(Roles.READER).get(address(clip));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).contains("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("damaged").doesNotContain("something else");
    }

    @Test
    void what_is_not_there_is_a_404() {
        String unknown = "/api/v1/reports/019a0000-0000-7000-8000-000000000000/evidence";
        assertThat(As.role(Roles.READER).get(unknown).statusCode()).isEqualTo(404);
        String report = clip("a").getString("report");
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + report + "/evidence/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(As.role(Roles.READER).get("/api/v1/reports/" + report + "/evidence/none").statusCode()).isEqualTo(404);
    }

    private long stored(String sha256) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("select count(*) from evidence where sha256 = ?")) {
            count.setString(1, sha256);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private JsonPath clip(String name) {
        return As.role(Roles.REPORTER).contentType("text/html").body(page)
                .post("/api/v1/clips?source=" + source + "&publishedAt=2026-03-02&url=https://o.example/" + mark + "/" + name)
                .then().statusCode(201).extract().jsonPath();
    }

    private static String address(JsonPath clip) {
        return "/api/v1/reports/" + clip.getString("report") + "/evidence/" + clip.getString("sha256");
    }
}
