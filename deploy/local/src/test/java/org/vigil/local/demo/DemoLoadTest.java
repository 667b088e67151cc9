package org.vigil.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class DemoLoadTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final DemoData data = DemoData.read();
    private final StandInEdge edge = new StandInEdge();

    @AfterEach
    void stop() {
        edge.close();
    }

    @Test
    void everything_is_loaded_once_by_the_least_role_that_may() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);

        assertAllIsThereOnce();
        assertThat(edge.unforeseenRoles).isEmpty();
        assertThat(edge.lineagesWritten).isEqualTo(3);
    }

    @Test
    void names_are_replaced_by_the_ids_that_the_service_gave() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);

        assertThat(edge.made("claims")).allSatisfy(claim -> assertThat(claim.path("report").asText()).startsWith("reports-"));
        assertThat(edge.made("figures"))
                .allSatisfy(figure -> assertThat(figure.path("report").asText()).startsWith("reports-"));
        assertThat(edge.made("reports")).filteredOn(report -> report.at("/lineage/kind").asText().equals("relay"))
                .hasSize(3).extracting(report -> report.at("/lineage/of").asText())
                .allSatisfy(of -> assertThat(of).startsWith("reports-"));
    }

    @Test
    void notes_are_not_sent() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);

        assertThat(edge.made.values()).allSatisfy(kind -> assertThat(kind).noneMatch(one -> one.has("note")));
    }

    @Test
    void a_second_run_changes_nothing() {
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);
        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);

        assertAllIsThereOnce();
        assertThat(edge.lineagesWritten).isEqualTo(3);
    }

    @Test
    void a_run_after_a_crash_anywhere_completes_what_the_first_began() {
        AtomicInteger requests = new AtomicInteger();
        Demo.load(edge.address(), counting(requests, Integer.MAX_VALUE), NOWHERE);

        for (int crash = 1; crash <= requests.get(); crash += 4) {
            try (StandInEdge other = new StandInEdge()) {
                Function<String, String> tokens = counting(new AtomicInteger(), crash);
                assertThatThrownBy(() -> Demo.load(other.address(), tokens, NOWHERE)).isInstanceOf(Crash.class);

                Demo.load(other.address(), StandInEdge.tokens(), NOWHERE);

                assertThat(other.made).as("after a crash at request %d", crash).isEqualTo(edge.made);
            }
        }
    }

    @Test
    void a_service_that_is_not_there_yet_is_waited_for() {
        edge.unavailable.set(3);

        Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE);

        assertAllIsThereOnce();
    }

    @Test
    void a_service_that_never_comes_is_named_with_the_item_that_wanted_it() {
        URI nobody = edge.address();
        edge.close();
        Edge gone = new Edge(nobody, StandInEdge.tokens(), Duration.ofMillis(200));

        assertThatThrownBy(() -> new DemoLoad(gone, data, NOWHERE).run()).isInstanceOf(DemoFailed.class)
                .hasMessageContaining("source fox-news").hasMessageContaining("no answer from " + nobody + "/api/v1/sources");
    }

    @Test
    void a_refusal_names_the_item_the_detail_and_the_field() {
        edge.refused = "claims";

        assertThatThrownBy(() -> Demo.load(edge.address(), StandInEdge.tokens(), NOWHERE)).isInstanceOf(DemoFailed.class)
                .hasMessage(
                        "The demo's claim daraa-toll was refused with status 400: The body has errors.; statedAt: must be a day");
    }

    private void assertAllIsThereOnce() {
        assertThat(edge.made("sources")).hasSameSizeAs(data.sources());
        assertThat(edge.made("actors")).hasSameSizeAs(data.actors());
        assertThat(edge.made("reports")).hasSameSizeAs(data.reports());
        assertThat(edge.made("claims")).hasSameSizeAs(data.claims()).allMatch((JsonNode claim) -> claim.has("incident"));
        assertThat(edge.incidents()).hasSize(7);
        assertThat(edge.made("figures")).hasSameSizeAs(data.figures());
    }

    private static Function<String, String> counting(AtomicInteger requests, int crashAt) {
        return role -> {
            if (requests.incrementAndGet() == crashAt) {
                throw new Crash();
            }
            return role;
        };
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
