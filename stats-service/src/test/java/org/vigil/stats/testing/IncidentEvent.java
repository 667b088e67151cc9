package org.vigil.stats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.vigil.common.outbox.Topics;
import org.vigil.common.testing.Contracts;
import org.vigil.common.testing.Topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An event of an incident, built field by field; what is not said is that of an attack on a day in Iraq. */
public final class IncidentEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID id;
    private int revision = 1;
    private String change = "recorded";
    private Instant knownAt = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MICROS);
    private String from = "2019-07-29";
    private String to = "2019-07-29";
    private String country = "IQ";
    private String admin1;
    private Double lat;
    private Double lon;
    private String placed;
    private String status = "claimed";
    private String category = "attack";
    private String eventType = "Battles/Armed clash";
    private String violenceType;
    private UUID mergedInto;
    private UUID changeId;
    private final List<Map<String, Object>> actors = new ArrayList<>();
    private final List<Map<String, Object>> casualties = new ArrayList<>();
    private final List<Map<String, Object>> claims = new ArrayList<>();

    private IncidentEvent(UUID id) {
        this.id = id;
    }

    public static IncidentEvent incident() {
        return incident(UUID.randomUUID());
    }

    public static IncidentEvent incident(UUID id) {
        return new IncidentEvent(id);
    }

    public IncidentEvent revision(int number, String kindOfChange) {
        revision = number;
        change = kindOfChange;
        return this;
    }

    public IncidentEvent knownAt(Instant instant) {
        knownAt = instant;
        return this;
    }

    public IncidentEvent on(String day) {
        return from(day, day);
    }

    public IncidentEvent from(String first, String last) {
        from = first;
        to = last;
        return this;
    }

    public IncidentEvent in(String where, String division) {
        country = where;
        admin1 = division;
        return this;
    }

    /** At a point that is known so closely. */
    public IncidentEvent at(Double north, Double east, String precision) {
        lat = north;
        lon = east;
        placed = precision;
        return this;
    }

    public IncidentEvent verified(String as) {
        status = as;
        return this;
    }

    public IncidentEvent kind(String of, String type, String violence) {
        category = of;
        eventType = type;
        violenceType = violence;
        return this;
    }

    public IncidentEvent mergedInto(UUID other) {
        mergedInto = other;
        return this;
    }

    public IncidentEvent changeId(UUID shared) {
        changeId = shared;
        return this;
    }

    public IncidentEvent actor(String slug, String role) {
        actors.add(Map.of("actor", slug, "role", role, "attribution", "stated"));
        return this;
    }

    public IncidentEvent casualties(String group, String outcome, Integer number) {
        return casualties(group, outcome, number, number, number, null);
    }

    public IncidentEvent casualties(String group, String outcome, Integer low, Integer best, Integer high, String partOf) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("group", group);
        line.put("outcome", outcome);
        line.put("low", low);
        line.put("best", best);
        line.put("high", high);
        line.put("partOf", partOf);
        casualties.add(line);
        return this;
    }

    public IncidentEvent claim(String speaker, String reportSource, String stance, String claimedBy) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("id", UUID.randomUUID().toString());
        claim.put("report", UUID.randomUUID().toString());
        claim.put("reportSource", reportSource);
        claim.put("speaker", speaker);
        claim.put("stance", stance);
        claim.put("claimedBy", claimedBy);
        claim.put("origin", null);
        claim.put("pending", reportSource == null);
        claims.add(claim);
        return this;
    }

    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public Instant knownAt() {
        return knownAt;
    }

    public String type() {
        return "org.vigil.incident." + change;
    }

    public String json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id.toString());
        data.put("revision", revision);
        data.put("change", change);
        data.put("changeId", changeId == null ? null : changeId.toString());
        data.put("knownAt", knownAt.toString());
        data.put("category", category);
        data.put("eventType", eventType);
        data.put("violenceType", violenceType);
        Map<String, Object> verification = new LinkedHashMap<>(Map.of("status", status, "derived", "claimed"));
        verification.put("basis", null);
        verification.put("reason", null);
        data.put("verification", verification);
        data.put("when", Map.of("from", from, "to", to, "precision", from.equals(to) ? "day" : "days", "basis", "stated"));
        data.put("where", where());
        data.put("actors", actors);
        data.put("casualties", casualties);
        data.put("claims", claims);
        data.put("origins", 1);
        data.put("externalIds", List.of());
        data.put("mergedInto", mergedInto == null ? null : mergedInto.toString());
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> where() {
        Map<String, Object> where = new LinkedHashMap<>();
        where.put("country", country);
        where.put("admin1", admin1);
        where.put("statedAdmin1", admin1);
        for (String nothing : List.of("computedAdmin1", "admin2", "place")) {
            where.put(nothing, null);
        }
        where.put("lat", lat);
        where.put("lon", lon);
        where.put("precision", placed != null ? placed : admin1 == null ? "country" : "admin1");
        return where;
    }

    /** Sends it as incident-service does, after a look at the contract. */
    public IncidentEvent send() {
        String json = json();
        assertThat(Contracts.violations("incident", json)).isEmpty();
        Topic.send(Topics.INCIDENTS, id.toString(), UUID.randomUUID().toString(), type(), json);
        return this;
    }
}
