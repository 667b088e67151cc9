package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Whatever is wrong with a row, it has its reason, and the good rows around it come in. */
@QuarkusTest
class BrokenRowsTest {

    private static final int ROWS = 10_000;
    /** One row in so many is good. */
    private static final int GOOD_EVERY = 25;

    /** Kinds in which not one cell is broken but the row. */
    private static final int BROKEN_WHOLE = 6;

    /** What is wrong, and a word of the reason: a column and what it holds. */
    private record Broken(String column, String text, String reason) {
    }

    private static final List<Broken> KINDS = List.of(
            new Broken("date_start", "2014-02-30", "exists"), new Broken("date_start", "24/01/2014", "2014-01-24"),
            new Broken("date_start", "", "empty"), new Broken("date_end", "1014-01-24", "1900"),
            new Broken("date_end", "2014-01-23", "after date_end"), new Broken("date_prec", "6", "1 to 5"),
            new Broken("date_prec", "-99", "1 to 5"), new Broken("where_prec", "-9", "1 to 7"),
            new Broken("where_prec", "near", "digits"), new Broken("best", "-99", "-99"), new Broken("low", "1,204", "commas"),
            new Broken("high", "1 204", "blanks"), new Broken("best", "7.5", "whole number"), new Broken("best", "", "empty"),
            new Broken("deaths_civilians", "99999999999", "digits"), new Broken("deaths_a", "20000000", "10,000,000"),
            new Broken("latitude", "33,355813", "decimal point"), new Broken("longitude", "4239.004", "-180 to 180"),
            new Broken("latitude", "north", "decimal point"), new Broken("latitude", "", "both coordinates"),
            new Broken("latitude", "NaN", "decimal point"), new Broken("type_of_violence", "4", "1 to 3"),
            new Broken("type_of_violence", "", "empty"),
            new Broken("side_a", "", "empty"), new Broken("id", "", "empty"),
            new Broken("id", "1".repeat(300), "200 characters"),
            new Broken("source_headline", "before\0after", "NUL"));

    private final String source = slug("data");
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<String> expected = new ArrayList<>();

    @BeforeEach
    void the_source_is_known() {
        Desk.source(source, null, null);
    }

    @Test
    void ten_thousand_broken_rows_have_a_reason_each_and_the_good_ones_come_in() {
        String header = UcdpFile.older().text();
        write("\uFEFF" + header, StandardCharsets.UTF_8);
        for (int i = 0; i < ROWS; i++) {
            row(i);
        }

        String id = Imports.send(Roles.CURATOR, "ucdp-ged", source, file.toByteArray(), Map.of()).then().statusCode(202)
                .extract()
                .path("id");
        JsonPath job = Imports.ended(id);

        assertThat(job.getString("state")).isEqualTo("done");
        List<Map<String, Object>> rows = all(job);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String told = rows.get(i).get("reasons").toString();
            boolean fits = expected.get(i) == null ? told.equals("[]") : told.contains(expected.get(i));
            if (!fits) {
                wrong.add("row " + (i + 1) + ", " + expected.get(i) + ": " + told);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Imports.counts(job)).containsExactly(ROWS, ROWS / GOOD_EVERY, 0, 0, ROWS - ROWS / GOOD_EVERY);
    }

    private void row(int i) {
        if (i % GOOD_EVERY == 0) {
            good();
            return;
        }
        int kind = i % (KINDS.size() + BROKEN_WHOLE);
        switch (kind < KINDS.size() ? -1 : kind - KINDS.size()) {
            case 0 -> write("ragged,row\n", StandardCharsets.UTF_8, "2 cells");
            case 1 -> write(line("where_coordinates", "Al Fallūjah é".replace('ū', 'u')), StandardCharsets.ISO_8859_1, "UTF-8");
            case 2 -> write(line("latitude", "43.786124", "longitude", "33.355813"), StandardCharsets.UTF_8, "changed places");
            case 3 -> write(line("where_coordinates", "plain").replace("plain", "\"quoted\" and more"), StandardCharsets.UTF_8,
                    "quotation");
            case 4 -> write(line("side_b", "plain").replace("plain", "a,b"), StandardCharsets.UTF_8, "cells");
            case 5 ->
                write(line("iso3", "XXX", "country", "Atlantis", "country_id", "9999"), StandardCharsets.UTF_8, "no country");
            default -> {
                Broken broken = KINDS.get(kind);
                write(line(broken.column(), broken.text()), StandardCharsets.UTF_8, broken.reason());
            }
        }
    }

    private void good() {
        write(line("where_coordinates", "Line\nbreak, comma and a \u200Fmark"), StandardCharsets.UTF_8, null);
    }

    private static String line(String... cells) {
        String text = UcdpFile.older().row(UcdpFile.id(), cells).text();
        return text.substring(text.indexOf('\n', text.indexOf('\n') + 1) + 1);
    }

    private void write(String line, Charset charset, String reason) {
        expected.add(reason);
        write(line, charset);
    }

    private void write(String text, Charset charset) {
        file.writeBytes(text.getBytes(charset));
    }

    private static List<Map<String, Object>> all(JsonPath job) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int after = 0; after < ROWS; after += 1_000) {
            rows.addAll(Imports.rows(job, "?limit=1000" + (after == 0 ? "" : "&cursor=" + after)));
        }
        return rows;
    }

    @Test
    void a_file_that_is_none_is_refused_with_the_field() {
        for (String wrong : List.of("", "\0\0\0", "a,b\n1,2\n", "id,id\n1,2\n", "%PDF-1.4 no table", "{\"a\":1}\n{}\n")) {
            Imports.send(Roles.CURATOR, "ucdp-ged", source, wrong.getBytes(StandardCharsets.UTF_8), Map.of()).then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("file"));
        }
        byte[] good = UcdpFile.older().row(UcdpFile.id()).text().getBytes(StandardCharsets.UTF_8);
        Imports.send(Roles.CURATOR, "gtd", source, good, Map.of()).then().statusCode(400).body("violations[0].field",
                equalTo("format"));
        Imports.send(Roles.CURATOR, "ucdp-ged", slug("nobody"), good, Map.of()).then().statusCode(400)
                .body("violations[0].field", equalTo("source"));
        Imports.send(Roles.CURATOR, "ucdp-ged", source, good, Map.of("dryRun", "maybe")).then().statusCode(400)
                .body("violations[0].field", equalTo("dryRun"));
        Imports.send(Roles.CURATOR, "ucdp-ged", source, good, Map.of("mapping", "{}")).then().statusCode(400)
                .body("violations[0].field", equalTo("mapping"));
    }

    @Test
    void an_id_names_one_row_of_a_file_and_belongs_to_one_source() {
        String id = UcdpFile.id();
        String other = Desk.source(slug("data"), null, null);

        JsonPath twice = Imports.done("ucdp-ged", source, UcdpFile.older().row(id).row(id, "best", "9").text());
        JsonPath elsewhere = Imports.done("ucdp-ged", other, UcdpFile.older().row(id).text());

        assertThat(Imports.rows(twice, "?outcome=rejected").get(0).get("reasons").toString()).contains("row 1");
        assertThat(Imports.rows(elsewhere, "?outcome=rejected").get(0).get("reasons").toString()).contains(source);
    }
}
