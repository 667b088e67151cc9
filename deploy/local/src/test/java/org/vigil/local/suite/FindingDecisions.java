package org.vigil.local.suite;

import java.util.List;
import java.util.Map;

/** What a curator finds of one incident against or beside its claims. */
final class FindingDecisions {

    private final CurationRun run;

    FindingDecisions(CurationRun run) {
        this.run = run;
    }

    void withdraw() {
        String incident = run.anyIncident();
        if (decided(incident, "POST", "/withdraw", Map.of("reason", "Taken back."), run.isStanding(incident))) {
            run.register.withdraw(incident, "Taken back.");
        }
    }

    void restore() {
        String incident = run.anyIncident();
        if (decided(incident, "POST", "/restore", Map.of("reason", "It counts."), run.now(incident).because() != null)) {
            run.register.restore(incident);
        }
    }

    void revise() {
        String incident = run.anyIncident();
        Facts to = run.draw.facts();
        run.note(to.toString());
        run.demand(run.desk.revise(incident, run.revision(incident), to, run.group), run.isStanding(incident) ? 200 : 409);
        if (run.isStanding(incident)) {
            run.register.revise(incident, to);
        }
    }

    void hold() {
        String incident = run.anyIncident();
        Expected.Hold hold = run.draw.hold();
        if (decided(incident, "POST", "/verification", hold, run.isStanding(incident))) {
            run.register.hold(incident, hold);
        }
    }

    void release() {
        String incident = run.anyIncident();
        if (decided(incident, "DELETE", "/verification", null, run.now(incident).hold() != null)) {
            run.register.release(incident);
        }
    }

    void setLine() {
        String incident = run.anyIncident();
        Line line = run.draw.setLine();
        if (decided(incident, "PUT", "/casualties", Map.of("line", line, "reason", "A list says so."),
                run.isStanding(incident))) {
            run.register.set(incident, line);
        }
    }

    void releaseLine() {
        String incident = run.anyIncident();
        List<Line> set = run.now(incident).set();
        Line line = set.isEmpty() ? run.draw.setLine() : run.draw.one(set);
        if (decided(incident, "DELETE", "/casualties/" + line.group() + "/" + line.outcome(), null,
                run.isStanding(incident) && !set.isEmpty())) {
            run.register.releaseLine(incident, line);
        }
    }

    /** Whether the decision was taken; one that is not possible has to be refused as a conflict. */
    private boolean decided(String incident, String method, String path, Object body, boolean possible) {
        run.note(body == null ? path : path + " " + body);
        run.demand(run.desk.send(method, "/api/v1/incidents/" + incident + path, run.revision(incident), body),
                possible ? 200 : 409);
        return possible;
    }
}
