package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.vigil.local.suite.CurationDesk.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The incidents of one sequence: what they must be, what was read of them at which moment, and what was done to them. */
final class CurationRun {

    /** Of so many moments everything is read again: half of them, other ones in each sequence. */
    private static final int READ_AGAIN = 8;

    /** What was held, and what was read, at a moment between two decisions. */
    private record Moment(Instant at, Collection<Expected> expected, JsonNode read) {
    }

    final CurationDesk desk;
    final String group;
    final Random random;
    final Draw draw;
    final PlainRegister register = new PlainRegister();
    final List<Told> recorded = new ArrayList<>();
    private final long seed;
    private final List<Moment> moments = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    /** The revision of each incident that was read last. */
    private final Map<String, Integer> revisions = new HashMap<>();
    private Map<String, Expected> now = Map.of();

    CurationRun(long seed, CurationDesk desk) {
        this.seed = seed;
        this.desk = desk;
        this.group = "curation-" + Long.toUnsignedString(seed);
        this.random = new Random(seed);
        this.draw = new Draw(random);
    }

    /** What the incident was found to be after the decision before. */
    Expected now(String incident) {
        return now.get(incident);
    }

    int revision(String incident) {
        return revisions.get(incident);
    }

    void note(String done) {
        log.add(done);
    }

    /** Compares every incident with what it must be, and remembers what was read. */
    void compare() {
        now = register.now();
        JsonNode read = desk.incidents(group, null);
        assertThat(read.findValuesAsText("id")).as("%s", this).containsAll(now.keySet());
        assertThat(read).as("%s", this).hasSize(now.size());
        for (JsonNode incident : read) {
            String id = incident.get("id").asText();
            assertThat(Expected.shown(incident)).as("%s%s", this, id).isEqualTo(now.get(id).told());
            revisions.put(id, incident.get("revision").intValue());
        }
        moments.add(new Moment(Instant.now().truncatedTo(ChronoUnit.MICROS), List.copyOf(now.values()), read));
    }

    /** The moment after which nothing was decided. */
    Instant last() {
        return moments.get(moments.size() - 1).at();
    }

    /** What was read is told again as of then, no claim is lost, and old ids lead on. */
    void readAgain() {
        List<Moment> some = new ArrayList<>(moments);
        Collections.shuffle(some, random);
        for (Moment moment : some.subList(0, READ_AGAIN)) {
            assertThat(desk.incidents(group, moment.at().toString())).as("as of %s: %s", moment.at(), this)
                    .isEqualTo(moment.read());
        }
        readOneAgain(draw.one(moments), draw.one(register.incidents()));
        readOneAgain(draw.one(moments), draw.one(register.incidents()));
        now.values().stream().filter(incident -> incident.mergedInto() != null).findFirst()
                .ifPresent(incident -> assertThat(desk.look("/api/v1/incidents/" + incident.id()).status()).as("%s", this)
                        .isEqualTo(308));
        Map<String, String> homes = new HashMap<>();
        recorded.forEach(claim -> homes.put(claim.id(), "open"));
        now.values().forEach(incident -> incident.claims().forEach(claim -> homes.put(claim.id(), incident.id())));
        Map<String, String> shown = new HashMap<>();
        desk.get("/api/v1/claims?limit=1000&actor=" + group).get("items").forEach(claim -> shown.put(claim.get("id").asText(),
                claim.get("state").asText().equals("attached") ? claim.get("incident").asText() : claim.get("state").asText()));
        assertThat(shown).as("claims: %s", this).isEqualTo(homes);
    }

    private void readOneAgain(Moment moment, String incident) {
        Answer answer = desk.look("/api/v1/incidents/" + incident + "?asOf=" + moment.at());
        JsonNode then = null;
        for (JsonNode item : moment.read()) {
            if (item.get("id").asText().equals(incident)) {
                then = item;
            }
        }
        assertThat(answer.status()).as("%s as of %s: %s", incident, moment.at(), this).isEqualTo(then == null ? 404 : 200);
        if (then != null) {
            assertThat(answer.body()).as("%s as of %s: %s", incident, moment.at(), this).isEqualTo(then);
        }
    }

    /** The statistics as they are now and as of remembered moments. */
    void compareStatistics() {
        ask(Question.byMonth("incidents", "admin1"), null);
        ask(Question.byMonth("killed", "verification"), null);
        ask(Question.casualties(), null);
        for (int i = 0; i < 4; i++) {
            ask(Question.any(random), draw.one(moments));
        }
    }

    private void ask(Question question, Moment moment) {
        String address = question.address(group) + (moment == null ? "" : "&asOf=" + moment.at());
        assertThat(PlainCount.shown(question, desk.get(address))).as("%s: %s", address, this)
                .isEqualTo(PlainCount.count(question, moment == null ? now.values() : moment.expected()));
    }

    /** Gives a claim the name that it has in every run. */
    void recorded(Told claim) {
        names.put(claim.id(), "claim " + recorded.size());
        recorded.add(claim);
        register.recorded(claim);
        log.add(claim.toString());
    }

    void made(String incident) {
        names.put(incident, "incident " + names.values().stream().filter(name -> name.startsWith("incident")).count());
        log.add("makes " + incident);
    }

    String anyIncident() {
        String incident = draw.one(register.incidents());
        log.add(incident);
        return incident;
    }

    boolean isStanding(String incident) {
        return now.get(incident).mergedInto() == null && !now.get(incident).isWithdrawn();
    }

    void demand(Answer answer, int status) {
        assertThat(answer.status()).as("%s: %s", answer.body(), this).isEqualTo(status);
    }

    /** Everything but the revision and its moment, by incident. */
    Map<String, JsonNode> comparable() {
        Map<String, JsonNode> incidents = new LinkedHashMap<>();
        desk.incidents(group, null).forEach(incident -> incidents.put(incident.get("id").asText(),
                ((ObjectNode) incident).without(List.of("revision", "knownAt"))));
        return incidents;
    }

    /** How to play it again, and what it did; ids go by the names that they have in every run. */
    @Override
    public String toString() {
        String told = String.join("\n  ", log);
        for (Map.Entry<String, String> name : names.entrySet()) {
            told = told.replace(name.getKey(), name.getValue() + " (" + name.getKey() + ")");
        }
        return "played again by -Dvigil.curation.seed=%d -Dvigil.curation.sequences=1%n  %s%n".formatted(seed, told);
    }
}
