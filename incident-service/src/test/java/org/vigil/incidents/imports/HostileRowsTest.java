package org.vigil.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigil.incidents.Desk.slug;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** A row may hold whatever it likes: it is refused by itself, and those around it come in. */
@QuarkusTest
class HostileRowsTest {

    private static final String HEADER = "id,from,country,perpetrators,place\n";

    private final String source = slug("data");
    private final String group = slug("column");

    @BeforeEach
    void the_source_is_known() {
        Desk.source(source, null, null);
    }

    @Test
    void a_name_of_any_length_stops_no_import() {
        String file = HEADER + row("a", group) + row("b", noise(5_000)) + row("c", noise(300_000)) + row("d", names(21))
                + row("e", names(20)) + row("f", "x ".repeat(140));

        JsonPath job = Imports.done("vigil", source, file);

        assertThat(outcomes(job)).containsExactly("created", "rejected", "rejected", "rejected", "created", "created");
        assertThat(reason(job, 1)).contains("perpetrators").contains("300 characters");
        assertThat(reason(job, 3)).contains("21 actors");
        assertThat(Imports.counts(Imports.done("vigil", source, HEADER + row("g", group)))).as("the next import")
                .containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void a_row_that_is_refused_leaves_no_actor_behind() {
        String never = slug("never-seen");
        String before = slug("seen");
        String file = HEADER + row("a", before) + row("a", never) + "b,2021-03-04,Atlantis," + never + ",\n"
                + "c,2021-03-04,IQ," + never + ",here,and there\n";

        JsonPath job = Imports.done("vigil", source, file);

        assertThat(outcomes(job)).containsExactly("created", "rejected", "rejected", "rejected");
        assertThat(actor(before)).isEqualTo(200);
        assertThat(actor(never)).isEqualTo(404);
        Imports.done("vigil", source, HEADER + row("d", never), Map.of("dryRun", "true"));
        assertThat(actor(never)).as("after a dry run").isEqualTo(404);
    }

    @Test
    void many_new_actors_come_in_with_the_rows_that_name_them() {
        String file = HEADER
                + IntStream.range(0, 130).mapToObj(i -> row("r" + i, group + " " + i)).collect(Collectors.joining());

        assertThat(Imports.counts(Imports.done("vigil", source, file))).containsExactly(130, 130, 0, 0, 0);
        assertThat(actor(group + "-0")).isEqualTo(200);
        assertThat(actor(group + "-129")).isEqualTo(200);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_costs_its_own_row_alone() {
        String file = HEADER + row("a", group) + "b,2021-03-04,IQ,\"" + group + ",Al Hawija\n" + row("c", group)
                + "d,2021-03-04,IQ," + group + ",\"Two\nlines\"\n" + "e,2021-03-04,IQ,\"" + group + ",Al Hawija\n"
                + row("f", group);

        JsonPath job = Imports.done("vigil", source, file);

        assertThat(outcomes(job)).containsExactly("created", "rejected", "created", "created", "rejected", "created");
        assertThat(Imports.rows(job, "")).extracting(row -> row.get("externalId")).containsExactly("a", "b", "c", "d", "e",
                "f");
        assertThat(reason(job, 1)).contains("quotation mark");
        assertThat(reason(job, 4)).contains("quotation mark");
        assertThat(job.getInt("total")).isEqualTo(6);
    }

    @Test
    void a_row_of_which_only_the_id_can_be_read_is_not_missing() {
        Imports.done("vigil", source, HEADER + row("a", group) + row("b", group) + row("c", group) + row("d", group)
                + row("e", group));
        byte[] file = (HEADER + row("a", group) + "b,ragged\n" + "c,2021-03-04,IQ,\0,\n" + "d,2021-03-04,IQ,\u00e9,\n"
                + "e,2021-03-04,IQ,\"" + group + ",\n").getBytes(StandardCharsets.ISO_8859_1);

        String id = Imports.send(Roles.CURATOR, "vigil", source, file, Map.of()).then().statusCode(202).extract().path("id");
        JsonPath job = Imports.ended(id);

        assertThat(outcomes(job)).containsExactly("unchanged", "rejected", "rejected", "rejected", "rejected");
        assertThat(Imports.rows(job, "")).extracting(row -> row.get("externalId")).containsExactly("a", "b", "c", "d", "e");
        assertThat(As.role(Roles.READER).get("/api/v1/imports/" + id + "/missing").jsonPath().getList("items")).isEmpty();
    }

    @Test
    void an_id_that_was_broken_first_comes_in_with_its_good_row_wherever_a_page_ends() {
        String broken = "x,2021-02-30,IQ," + group + ",\n";
        String between = IntStream.range(0, 700).mapToObj(i -> row("r" + i, group)).collect(Collectors.joining());

        for (String file : List.of(broken + row("x", group) + between, broken + between + row("x", group))) {
            String other = Desk.source(slug("data"), null, null);
            assertThat(Imports.counts(Imports.done("vigil", other, HEADER + file))).containsExactly(702, 701, 0, 0, 1);
        }
    }

    @Test
    void a_file_that_was_cancelled_is_gone_on_with_by_sending_it_again() {
        byte[] file = (HEADER + IntStream.range(0, 4_000).mapToObj(i -> row("r" + i, group)).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        String id = Imports.send(Roles.CURATOR, "vigil", source, file, Map.of()).then().statusCode(202).extract().path("id");

        JsonPath cancelled = As.role(Roles.CURATOR).post("/api/v1/imports/" + id + "/cancel").then().statusCode(200).extract()
                .jsonPath();

        assertThat(cancelled.getString("state")).isEqualTo("cancelled");
        int read = cancelled.getInt("rows.read");
        assertThat(read).isLessThan(4_000);
        JsonPath again = Imports.done("vigil", source, new String(file, StandardCharsets.UTF_8));
        assertThat(Imports.get(id).getInt("rows.read")).as("rows after the cancelling").isEqualTo(read);
        assertThat(Imports.counts(again)).containsExactly(4_000, 4_000 - read, 0, read, 0);
        assertThat(again.getDouble("rate")).isPositive();
        As.role(Roles.CURATOR).post("/api/v1/imports/" + again.getString("id") + "/cancel").then().statusCode(409);
    }

    private static String row(String id, String perpetrators) {
        return id + ",2021-03-04,IQ," + perpetrators + ",Al Hawija\n";
    }

    /** Letters that no index can make shorter. */
    private static String noise(int length) {
        return new Random(length).ints(length, 0x4E00, 0x9FA5).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private String names(int count) {
        return IntStream.range(0, count).mapToObj(i -> group + " " + i).collect(Collectors.joining(";"));
    }

    private static List<Object> outcomes(JsonPath job) {
        return Imports.rows(job, "").stream().map(row -> row.get("outcome")).toList();
    }

    private static String reason(JsonPath job, int row) {
        return Imports.rows(job, "").get(row).get("reasons").toString();
    }

    private static int actor(String slug) {
        return As.role(Roles.READER).get("/api/v1/actors/" + slug).statusCode();
    }
}
