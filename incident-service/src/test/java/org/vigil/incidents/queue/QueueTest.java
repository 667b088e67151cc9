package org.vigil.incidents.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.vigil.incidents.Desk.slug;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What waits, narrowed and counted. */
@QuarkusTest
class QueueTest {

    private final Curator anna = Curator.named("anna");

    @Inject
    EntityManager entities;

    @Test
    void claims_are_found_by_place_actor_category_and_day() {
        String actor = Desk.actor(slug("group"), null);
        String other = Desk.actor(slug("other"), null);
        UUID one = recorded(actor, "SY", "SY-HI", "2019-08-18", "attack");
        UUID two = recorded(actor, "IQ", "IQ-DI", "2019-08-22", "clash");
        recorded(other, "IQ", "IQ-DI", "2019-08-22", "clash");

        assertThat(found("actor=" + actor)).containsExactly(two, one);
        assertThat(found("actor=" + actor + "&order=oldest")).containsExactly(one, two);
        assertThat(found("actor=" + actor + "&country=IQ")).containsExactly(two);
        assertThat(found("actor=" + actor + "&country=IQ&country=SY")).containsExactly(two, one);
        assertThat(found("actor=" + actor + "&admin1=SY-HI")).containsExactly(one);
        assertThat(found("actor=" + actor + "&category=clash")).containsExactly(two);
        assertThat(found("actor=" + actor + "&category=clash&category=attack&to=2019-08-20")).containsExactly(one);
        assertThat(found("actor=" + actor + "&from=2019-08-19")).containsExactly(two);
        assertThat(found("actor=" + actor + "&from=2019-08-18&to=2019-08-18")).containsExactly(one);
    }

    @Test
    void claims_are_found_by_who_says_so_and_by_who_published_it() {
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID report = Desk.originalReport(outlet);
        UUID published = Desk.recorded(Desk.claim(report, slug("speaker")));
        UUID said = Desk.recorded(Desk.claim(UUID.randomUUID(), outlet));
        UUID both = Desk.recorded(Desk.claim(report, outlet));

        assertThat(found("source=" + outlet)).contains(published, said, both);
        assertThat(found("source=" + outlet + "&report=" + report)).contains(both, published).doesNotContain(said);
        assertThat(found("speaker=" + outlet)).contains(said, both).doesNotContain(published);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 100 })
    void what_a_source_said_and_published_is_read_page_by_page(int limit) {
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID report = Desk.originalReport(outlet);
        UUID second = Desk.originalReport(outlet);
        List<UUID> recorded = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            recorded.add(Desk.recorded(Desk.claim(report, slug("speaker"))));
            recorded.add(Desk.recorded(Desk.claim(UUID.randomUUID(), outlet)));
            recorded.add(Desk.recorded(Desk.claim(second, outlet)));
            Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker")));
        }

        assertThat(pages("source=" + outlet + "&state=open&order=oldest&limit=" + limit)).doesNotHaveDuplicates()
                .filteredOn(recorded::contains).isEqualTo(recorded);
        assertThat(pages("source=" + outlet + "&country=NE&limit=" + limit)).isEmpty();
        Collections.reverse(recorded);
        assertThat(pages("source=" + outlet + "&limit=" + limit)).doesNotHaveDuplicates()
                .filteredOn(recorded::contains).isEqualTo(recorded);
    }

    @Test
    void claims_are_found_by_who_works_on_them() {
        UUID report = UUID.randomUUID();
        UUID leased = Desk.recorded(Desk.claim(report, slug("speaker")));
        UUID free = Desk.recorded(Desk.claim(report, slug("speaker")));
        UUID expired = Desk.recorded(Desk.claim(report, slug("speaker")));
        anna.lease(leased);
        anna.lease(expired);
        QuarkusTransaction.requiringNew().run(() -> entities
                .createNativeQuery("update claim set leased_until = now() - interval '1 second' where id = ?1")
                .setParameter(1, expired).executeUpdate());

        assertThat(found("leasedBy=" + anna.name())).containsExactly(leased);
        assertThat(found("report=" + report + "&free=true")).containsExactly(expired, free);
        assertThat(found("report=" + report + "&free=false")).containsExactly(leased);
    }

    @Test
    void claims_are_found_by_their_age() {
        UUID report = UUID.randomUUID();
        UUID young = Desk.recorded(Desk.claim(report, slug("speaker")));
        UUID old = aged(Desk.recorded(Desk.claim(report, slug("speaker"))), Duration.ofDays(3));

        assertThat(found("report=" + report + "&olderThan=P2D")).containsExactly(old);
        assertThat(found("report=" + report + "&olderThan=PT0S&order=oldest")).containsExactly(old, young);
        assertThat(found("report=" + report + "&olderThan=P4D")).isEmpty();
    }

    @Test
    void the_queue_is_read_page_by_page_oldest_first() {
        UUID report = UUID.randomUUID();
        List<UUID> recorded = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            recorded.add(Desk.recorded(Desk.claim(report, slug("speaker"))));
        }

        assertThat(pages("report=" + report + "&state=open&free=true&order=oldest&limit=2")).isEqualTo(recorded);
        Collections.reverse(recorded);
        assertThat(pages("report=" + report + "&state=open&free=true&order=newest&limit=2")).isEqualTo(recorded);
    }

    @Test
    void what_waits_is_counted() {
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID report = Desk.originalReport(outlet);
        JsonPath before = counts();
        UUID claim = Desk.recorded(Desk.claim(report, slug("speaker")));
        UUID second = Desk.recorded(Desk.claim(report, slug("speaker")));
        aged(second, Duration.ofDays(8));
        anna.lease(claim);

        JsonPath after = counts();

        assertThat(after.getInt("states.open")).isEqualTo(before.getInt("states.open") + 2);
        assertThat(after.getInt("open.leased")).isEqualTo(before.getInt("open.leased") + 1);
        assertThat(countOf(after, "open.byCountry", "country", "SY"))
                .isEqualTo(countOf(before, "open.byCountry", "country", "SY") + 2);
        assertThat(countOf(after, "open.byAge", "band", "P30D"))
                .isEqualTo(countOf(before, "open.byAge", "band", "P30D") + 1);
        assertThat(countOf(after, "open.byAge", "band", "PT1H"))
                .isEqualTo(countOf(before, "open.byAge", "band", "PT1H") + 1);
        assertThat(after.getList("open.byAge.claims", Integer.class).stream().mapToInt(n -> n).sum())
                .isEqualTo(after.getInt("states.open"));
        assertThat(after.getList("open.bySource.claims", Integer.class).stream().mapToInt(n -> n).sum()
                + after.getInt("open.otherSources")).isEqualTo(after.getInt("states.open"));
        anna.dismiss(claim, "It is told twice.");
        assertThat(counts().getInt("states.dismissed")).isEqualTo(before.getInt("states.dismissed") + 1);
        assertThat(counts().getInt("open.leased")).isEqualTo(before.getInt("open.leased"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "claims?contry=SY", "claims?free=yes", "claims?olderThan=3d", "claims?olderThan=-P1D",
            "claims?olderThan=P99999999D", "claims?order=age", "claims?category=war", "claims?from=2019-02-30",
            "claims?to=soon", "claims?state=new", "claims/counts?state=open" })
    void what_the_queue_is_not_narrowed_by_is_named(String query) {
        String parameter = query.substring(query.indexOf('?') + 1, query.indexOf('='));

        As.role(Roles.READER).urlEncodingEnabled(false).get("/api/v1/" + query).then().statusCode(400)
                .body("violations[0].field", equalTo(parameter)).body("violations[0].in", equalTo("query"));
    }

    /** As if it had been recorded that long ago. */
    private UUID aged(UUID claim, Duration age) {
        UUID older = new UUID(claim.getMostSignificantBits() - (age.toMillis() << 16), claim.getLeastSignificantBits());
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update claim set id = ?2 where id = ?1")
                .setParameter(1, claim).setParameter(2, older).executeUpdate());
        return older;
    }

    private static UUID recorded(String actor, String country, String admin1, String day, String category) {
        return Desk.recorded(Desk.claim(UUID.randomUUID(), slug("speaker"), "asserts", List.of(actor + "/perpetrator"), "")
                .replace("2020-08-28", day).replace("\"SY\"", "\"" + country + "\"").replace("SY-DY", admin1)
                .replace("\"attack\"", "\"" + category + "\""));
    }

    private static List<UUID> found(String query) {
        return As.role(Roles.READER).get("/api/v1/claims?" + query).then().statusCode(200).extract().jsonPath()
                .getList("items.id", UUID.class);
    }

    private static List<UUID> pages(String query) {
        List<UUID> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = As.role(Roles.READER).get("/api/v1/claims?" + query + cursor).then().statusCode(200).extract()
                    .jsonPath();
            read.addAll(page.getList("items.id", UUID.class));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return read;
    }

    private static JsonPath counts() {
        return As.role(Roles.READER).get("/api/v1/claims/counts").then().statusCode(200).extract().jsonPath();
    }

    private static int countOf(JsonPath counts, String list, String field, String value) {
        int index = counts.getList(list + "." + field).indexOf(value);
        return index < 0 ? 0 : counts.getInt(list + "[" + index + "].claims");
    }
}
