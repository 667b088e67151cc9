package org.vigil.local.suite;

import java.util.List;
import java.util.Map;

import org.vigil.local.suite.CurationDesk.Answer;

/** Decisions on claims: recording, attaching, detaching. */
final class ClaimDecisions {

    private final CurationRun run;
    private final Map<String, String> reports;

    /** @param reports the ids of the reports by their names in {@link Telling} */
    ClaimDecisions(CurationRun run, Map<String, String> reports) {
        this.run = run;
        this.reports = reports;
    }

    Told claim() {
        Telling telling = run.draw.telling();
        String stance = run.draw.stance();
        String statedAt = run.draw.statedAt();
        Facts facts = run.draw.facts();
        List<Line> lines = run.draw.lines();
        String id = run.desk.record(reports, run.group, telling, stance, statedAt, facts, lines);
        Told claim = new Told(id, run.recorded.size(), telling, stance, statedAt, facts, lines);
        run.recorded(claim);
        return claim;
    }

    void attachToNew() {
        Told claim = claim();
        String incident = run.desk.done(run.desk.post("/api/v1/claims/" + claim.id() + "/attach", Map.of("new", true)))
                .get("incident")
                .textValue();
        run.made(incident);
        run.register.attachToNew(claim, incident);
    }

    void attach() {
        attach(claim());
    }

    void attachAgain() {
        if (!run.register.open().isEmpty()) {
            attach(run.draw.one(run.register.open()));
        }
    }

    private void attach(Told claim) {
        String incident = run.anyIncident();
        Answer answer = run.desk.post("/api/v1/claims/" + claim.id() + "/attach", Map.of("incident", incident));
        boolean possible = run.now(run.register.standing(incident)).because() == null;
        run.demand(answer, possible ? 200 : 409);
        if (possible) {
            run.register.attach(claim, incident);
        }
    }

    void detach() {
        List<Told> claims = run.now(run.anyIncident()).claims();
        if (!claims.isEmpty()) {
            Told claim = run.draw.one(claims);
            run.note(claim.id());
            String address = "/api/v1/claims/" + claim.id();
            run.demand(run.desk.send("POST", address + "/detach", run.desk.get(address).get("revision").intValue(),
                    Map.of("reason", "Another day.")), 200);
            run.register.detach(claim);
        }
    }
}
