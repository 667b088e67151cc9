package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.incidents.Desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** By its digest a row is known again, and what was erased from it cannot be guessed. */
@QuarkusTest
class DigestsTest {

    private final String source = slug("data");
    private final String id = "row-" + UUID.randomUUID();
    private final String file = "id,country,from,place\n" + id + ",IQ,2021-03-04,The house of Orvan Belith\n";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    PlainDigests plain;

    @Test
    void who_knows_a_row_cannot_make_its_digest_without_the_key() throws Exception {
        Desk.source(source, null, null);
        Imports.done("vigil", source, file);

        assertThat(stored("encode(digest, 'hex')")).isNotEqualTo(withoutKey());
    }

    @Test
    void a_digest_of_an_earlier_version_is_replaced_and_its_row_is_known_again_before_and_after() throws Exception {
        Desk.source(source, null, null);
        Imports.done("vigil", source, file);
        String keyed = stored("encode(digest, 'hex')");
        execute("update imported_row set digest = decode('" + withoutKey()
                + "', 'hex'), digest_keyed = false where external_id = '"
                + id + "'");
        assertThat(Imports.counts(Imports.done("vigil", source, file))).containsExactly(1, 0, 0, 1, 0);

        plain.replace();

        assertThat(stored("encode(digest, 'hex')")).isEqualTo(keyed);
        assertThat(Imports.counts(Imports.done("vigil", source, file))).containsExactly(1, 0, 0, 1, 0);
    }

    /** As anybody could make it who has the columns. */
    private String withoutKey() throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update("{}".getBytes(StandardCharsets.UTF_8));
        columns().forEach((column, cell) -> sha.update((column + '\0' + cell + '\0').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha.digest());
    }

    private TreeMap<String, String> columns() throws SQLException, JsonProcessingException {
        return json.readValue(stored("columns::text"), new TypeReference<TreeMap<String, String>>() {
        });
    }

    private String stored(String expression) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement
                        .executeQuery("select " + expression + " from imported_row where external_id = '" + id + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
