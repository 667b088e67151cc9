package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Vigil's own CSV, and other files with a mapping. */
@QuarkusTest
class TableImportTest {

    private final String source = slug("data");

    @BeforeEach
    void the_source_is_known() {
        Desk.source(source, null, null);
    }

    @Test
    void a_row_says_what_it_says_and_the_rest_follows() {
        JsonPath job = Imports.done("vigil", source,
                """
                        id,category,event_type,violence_type,from,to,country,admin1,place,lat,lon,targets,perpetrators,killed_best,wounded_low,wounded_high
                        a-1,operation,Explosions/Remote violence/Air/drone strike,,2021-03-04,,IQ,Kirkuk,Al Hawija,,,Northern Column;Southern Column,Coalition,2,3,5
                        a-2,,,,2021-03-01,2021-03-31,Syria,,,,,,,,,
                        """);

        JsonPath incident = Imports.incident(job);
        assertThat(incident.getString("category")).isEqualTo("operation");
        assertThat(incident.getString("eventType")).isEqualTo("Explosions/Remote violence/Air/drone strike");
        assertThat(incident.getMap("when")).containsEntry("to", "2021-03-04").containsEntry("precision", "day");
        assertThat(incident.getMap("where")).containsEntry("admin1", "IQ-KI").containsEntry("precision", "near");
        assertThat(incident.getList("actors.role")).containsExactly("perpetrator", "target", "target");
        assertThat(incident.getList("casualties.outcome")).containsExactly("killed", "wounded");
        assertThat(incident.getList("casualties.low")).containsExactly(null, 3);
        assertThat(incident.getString("externalIds[0].scheme")).isEqualTo("vigil:" + source);
        assertThat(Imports.counts(job)).containsExactly(2, 2, 0, 0, 0);
    }

    @Test
    void another_file_comes_in_with_a_mapping_of_its_columns() {
        String mapping = """
                {"id":"eventid","year":"iyear","month":"imonth","day":"iday","country":"country_txt","admin1":"provstate","place":"city",
                 "lat":"latitude","lon":"longitude","perpetrators":"gname","killed_best":"nkill","wounded_best":"nwound"}""";

        JsonPath job = Imports.done("vigil", source, """
                eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,gname,nkill,nwound
                201501010001,2015,1,1,Iraq,Nineveh,Mosul,36.34,43.13,Northern Column,3,
                201502000001,2015,2,0,Iraq,Nineveh,Mosul,36.34,43.13,Unknown,,0
                201500000001,2015,0,0,Iraq,Nineveh,Mosul,36.34,43.13,Unknown,-99,
                """, Map.of("mapping", mapping));

        assertThat(Imports.counts(job)).containsExactly(3, 2, 0, 0, 1);
        assertThat(Imports.rows(job, "").get(2).get("reasons").toString()).contains("nkill").contains("-99");
        JsonPath incident = Imports.incident(job);
        assertThat(incident.getString("category")).isEqualTo("attack");
        assertThat(incident.getMap("when")).containsEntry("from", "2015-01-01").containsEntry("precision", "day");
        assertThat(incident.getMap("where")).containsEntry("country", "IQ").containsEntry("admin1", "IQ-NI");
        assertThat(incident.getInt("casualties[0].best")).isEqualTo(3);
    }

    @Test
    void a_division_that_is_not_that_of_the_coordinates_comes_in_as_stated_with_a_warning() {
        JsonPath job = Imports.done("vigil", source, """
                id,from,country,admin1,lat,lon
                d-1,2021-03-04,SY,SY-DY,35.13,36.75
                d-2,2021-03-04,SY,SY-HM,35.13,36.75
                """);

        assertThat(Imports.counts(job)).containsExactly(2, 2, 0, 0, 0);
        List<Map<String, Object>> rows = Imports.rows(job, "");
        assertThat(rows.get(0).get("warnings").toString()).contains("admin1").contains("SY-DY").contains("SY-HM");
        assertThat(rows.get(1).get("warnings").toString()).isEqualTo("[]");
    }

    @Test
    void an_actor_is_found_by_its_name_before_others_that_have_it_as_an_alias() {
        String column = "Column " + slug("of");
        String brigade = "Brigade " + slug("of");
        String other = actor("A union", "[\"" + column + "\",\"" + brigade + "\"]");
        String named = actor(column, "[]");

        JsonPath job = Imports.done("vigil", source, """
                id,from,country,targets,perpetrators
                n-1,2021-03-04,IQ,%s,%s
                """.formatted(brigade, column));

        JsonPath incident = Imports.incident(job);
        assertThat(incident.getString("actors.find { it.role == 'perpetrator' }.actor")).isEqualTo(named);
        assertThat(incident.getString("actors.find { it.role == 'target' }.actor")).isEqualTo(other);
    }

    private static String actor(String name, String aliases) {
        String slug = slug("actor");
        As.role(Roles.CURATOR).body("""
                {"slug":"%s","name":"%s","kind":"rebel-group","aliases":%s}""".formatted(slug, name, aliases))
                .post("/api/v1/actors").then().statusCode(201);
        return slug;
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused() {
        byte[] file = "eventid,from,country\n1,2021-03-04,IQ\n".getBytes(StandardCharsets.UTF_8);
        for (Map.Entry<String, String> wrong : Map.of("{\"id\":\"event\"}", "event", "{\"name\":\"eventid\"}", "name",
                "{\"id\":", "JSON object", "{\"id\":\"\"}", "id", "null", "JSON object").entrySet()) {
            Imports.send(Roles.CURATOR, "vigil", source, file, Map.of("mapping", wrong.getKey())).then().statusCode(400)
                    .body("violations[0].message", containsString(wrong.getValue()));
        }
    }
}
