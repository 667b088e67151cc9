package org.vigil.incidents.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.vigil.incidents.Desk.slug;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.vigil.common.outbox.Topics;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.testing.As;
import org.vigil.incidents.Desk;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Claims are found by the source of their report, whichever of the two comes first. */
@QuarkusTest
class PublisherTest {

    private final String outlet = slug("outlet");
    private final UUID report = UUID.randomUUID();

    @Inject
    ClaimService service;

    @Inject
    Caller caller;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @Test
    void a_claim_that_waits_for_its_report_is_found_when_that_arrives() {
        UUID claim = Desk.recorded(Desk.claim(report, slug("speaker")));
        assertThat(found(outlet)).isEmpty();
        Desk.sendReport(report, 1, outlet, "original", report);
        await().until(() -> found(outlet).equals(List.of(claim)));
    }

    @Test
    void a_claim_follows_when_the_source_of_its_report_goes_by_another_name() {
        Desk.sendReport(report, 1, outlet, "original", report);
        UUID claim = Desk.recorded(Desk.claim(report, slug("speaker")));
        await().until(() -> found(outlet).equals(List.of(claim)));
        String renamed = slug("renamed");
        Desk.sendReport(report, 2, renamed, "original", report);
        await().until(() -> found(renamed).equals(List.of(claim)));
        assertThat(found(outlet)).isEmpty();
    }

    @Test
    void a_claim_that_is_decided_on_while_its_report_arrives_is_found() {
        UUID id = Desk.recorded(Desk.claim(report, slug("speaker")));
        QuarkusTransaction.requiringNew().run(() -> {
            Claim claim = entities.find(Claim.class, id);
            Desk.sendReport(report, 1, outlet, "original", report);
            await().until(() -> found(outlet).equals(List.of(id)));
            claim.dismiss("Nothing but an example.");
        });
        assertThat(found(outlet)).containsExactly(id);
    }

    /** The event arrives when the claim has found no report and is not yet there for others. */
    @Test
    void a_claim_that_is_recorded_at_the_moment_when_its_report_arrives_is_found() {
        QuarkusTransaction.requiringNew().run(() -> caller.as("anna", Set.of(Roles.CURATOR), () -> {
            service.record(claim());
            Desk.sendReport(report, 1, outlet, "original", report);
            await().until(this::theReportWaits);
        }));
        await().until(() -> found(outlet).size() == 1);
    }

    private boolean theReportWaits() {
        return !QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
                select pid from pg_locks where locktype = 'advisory' and not granted
                  and (cast(classid as bigint) << 32) + cast(objid as bigint) = hashtextextended(?1, 0)""")
                .setParameter(1, Topics.REPORTS + report).getResultList()).isEmpty();
    }

    private RecordClaim claim() {
        try {
            return json.readValue(Desk.claim(report, slug("speaker")), RecordClaim.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<UUID> found(String source) {
        return As.role(Roles.READER).get("/api/v1/claims?source=" + source).then().statusCode(200).extract().jsonPath()
                .getList("items.id", UUID.class);
    }
}
