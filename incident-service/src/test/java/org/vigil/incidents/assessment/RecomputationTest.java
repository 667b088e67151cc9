package org.vigil.incidents.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;
import org.vigil.incidents.incident.IncidentJournal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The work list: many dependants, a crash in between, and assessments that overlap with the change. */
@QuarkusTest
class RecomputationTest {

    @Inject
    EntityManager entities;

    @Inject
    IncidentJournal incidents;

    @Inject
    Assessor assessor;

    @Test
    void a_source_with_many_incidents_is_worked_off_in_pages() {
        String speaker = slug("late");
        UUID report = UUID.randomUUID();
        List<UUID> many = IntStream.range(0, 130).mapToObj(i -> Desk.incident(Desk.claim(report, speaker))).toList();
        Desk.sendReport(report, 1, slug("outlet"), "original", report);

        Desk.sendSource(UUID.randomUUID(), 1, speaker, null, null);

        // The report and the source are worked off one after the other, so that the last incident may be done before the first.
        many.forEach(id -> Desk.awaitDerived(id, "reported"));
        assertThat(many).allSatisfy(id -> {
            assertThat(Desk.incidentNow(id).getString("verification.derived")).isEqualTo("reported");
            assertThat(Desk.incidentNow(id).getBoolean("claims[0].pending")).isFalse();
        });
        await().until(this::nothingLeft);
    }

    @Test
    void an_assessment_that_looked_before_the_change_and_is_committed_after_it_is_made_good() throws Exception {
        String speaker = slug("late");
        String outlet = Desk.source(slug("outlet"), null, null);
        UUID incident = Desk.incident(Desk.claim(Desk.originalReport(outlet), outlet));
        UUID claim = Desk.recorded(Desk.claim(Desk.originalReport(outlet), speaker));
        CountDownLatch looked = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        ExecutorService curator = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow = curator.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                var taken = incidents.take(incident).orElseThrow();
                entities.createNativeQuery(
                        "update claim set state = 'ATTACHED', incident_id = ?1, attached_to = ?1 where id = ?2")
                        .setParameter(1, incident).setParameter(2, claim).executeUpdate();
                assessor.assess(List.of(taken)).forEach(incidents::revised);
                looked.countDown();
                awaitLatch(arrived);
            }));
            awaitLatch(looked);
            Desk.source(speaker, null, null);
            assertThat(nothingLeft()).as("the work waits for the slow transaction").isFalse();
            arrived.countDown();
            slow.get(10, TimeUnit.SECONDS);
        } finally {
            curator.shutdown();
        }

        await().until(() -> !Desk.incidentNow(incident).getBoolean("claims[1].pending"));
        assertThat(Desk.incidentNow(incident).getString("verification.derived")).isEqualTo("corroborated");
    }

    @Test
    void a_change_that_touches_nobody_leaves_nothing_behind() {
        Desk.source(slug("unused"), null, null);

        await().until(this::nothingLeft);
        As.role(Roles.READER).get("/api/v1/incidents?limit=1").then().statusCode(200);
    }

    private boolean nothingLeft() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from recomputation").getSingleResult()).intValue() == 0);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }
}
