package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class AcledImportTest {

    private static final String TODAY = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
            + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,"
            + "admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

    /** Columns in capitals, dates in words, inter as a number. */
    private static final String OLDER = "DATA_ID,ISO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,"
            + "SUB_EVENT_TYPE,ACTOR1,ASSOC_ACTOR_1,INTER1,ACTOR2,ASSOC_ACTOR_2,INTER2,INTERACTION,REGION,COUNTRY,ADMIN1,ADMIN2,"
            + "ADMIN3,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,SOURCE_SCALE,NOTES,FATALITIES,TIMESTAMP,ISO3\n";

    private final String source = slug("data");
    private final String id = "SYR" + UUID.randomUUID().toString().substring(0, 8);
    private final String militia = "Eastern Brigade " + id;

    @BeforeEach
    void the_source_is_known() {
        Desk.source(source, null, null);
    }

    @Test
    void a_battle_has_parties_and_one_number() {
        JsonPath incident = imported(TODAY + id + ",2023-05-04,2023,1,Political violence,Battles,Armed clash," + militia
                + ",,Political militia,Military Forces of Syria (2000-2024),,State forces,,,760,Middle East,Syria,Deir ez Zor,"
                + "Al Mayadin,,Al Mayadin,35.0197,40.4514,1,Outlet; Agency,National,Some notes.,4,,1683500000\n");

        assertThat(incident.getString("category")).isEqualTo("clash");
        assertThat(incident.getString("eventType")).isEqualTo("Battles/Armed clash");
        assertThat(incident.getMap("when")).containsEntry("from", "2023-05-04").containsEntry("precision", "day");
        assertThat(incident.getMap("where")).containsEntry("country", "SY").containsEntry("statedAdmin1", "SY-DY")
                .containsEntry("precision", "exact");
        assertThat(incident.getList("actors.role")).containsExactly("party", "party");
        assertThat(incident.getMap("casualties[0]")).isEqualTo(casualty());
        assertThat(incident.getString("externalIds[0].scheme")).isEqualTo("acled");
        assertThat(As.role(Roles.READER).get("/api/v1/actors/" + incident.getString("actors[0].actor")).jsonPath()
                .getString("kind"))
                .isEqualTo("political-militia");
    }

    @Test
    void an_older_file_says_the_same_in_its_own_words() {
        JsonPath incident = imported(OLDER + "1,760," + id + ",9,05 January 2018,2018,2,Violence against civilians,Attack,"
                + militia
                + ",,3,Civilians (Syria),,7,37,Middle East,Syria,Al-Hasakeh,,,Somewhere,36.5,40.75,2,Outlet,Local,Notes,0,1600000000,SYR\n");

        assertThat(incident.getString("category")).isEqualTo("attack");
        assertThat(incident.getMap("when")).containsEntry("from", "2018-01-01").containsEntry("to", "2018-01-07")
                .containsEntry("precision", "week");
        assertThat(incident.getString("where.precision")).isEqualTo("near");
        assertThat(incident.getList("actors.role")).containsExactly("perpetrator", "target");
        assertThat(incident.getInt("casualties[0].best")).as("zero is a finding").isZero();
    }

    @Test
    void a_file_from_before_there_were_sub_types_says_what_it_can() {
        JsonPath incident = imported(
                "event_id_cnty,event_date,time_precision,event_type,actor1,inter1,actor2,inter2,country,admin1,"
                        + "location,latitude,longitude,geo_precision,fatalities\n" + id
                        + ",05 January 2017,1,Battle-No change of territory," + militia
                        + ",3,Military Forces of Syria (2000-2024),1,Syria,Al-Hasakeh,Somewhere,36.5,40.75,2,1\n");

        assertThat(incident.getString("category")).isEqualTo("clash");
        assertThat(incident.getString("eventType")).isEqualTo("Battles/Armed clash");
        assertThat(incident.getList("actors.role")).containsExactly("party", "party");
    }

    private JsonPath imported(String file) {
        JsonPath job = Imports.done("acled", source, file);
        assertThat(Imports.rows(job, "")).as("the rows").allMatch(row -> row.get("outcome").equals("created"));
        return Imports.incident(job);
    }

    private static Map<String, Object> casualty() {
        Map<String, Object> line = new HashMap<>(
                Map.of("group", "all", "outcome", "killed", "low", 4, "best", 4, "high", 4));
        line.put("partOf", null);
        return line;
    }
}
