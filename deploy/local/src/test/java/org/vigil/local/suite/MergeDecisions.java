package org.vigil.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.vigil.local.suite.CurationDesk.Answer;

import com.fasterxml.jackson.databind.JsonNode;

/** Merges and splits, and their undoing in any order. */
final class MergeDecisions {

    private final CurationRun run;
    private final List<String> merges = new ArrayList<>();
    private final List<String> splits = new ArrayList<>();

    MergeDecisions(CurationRun run) {
        this.run = run;
    }

    void merge() {
        merge(true);
    }

    /** Answers the merge's id, or null where it was refused. */
    private String merge(boolean standing) {
        String into = run.anyIncident();
        List<String> from = new ArrayList<>(List.of(run.anyIncident()));
        String other = run.anyIncident();
        if (run.draw.oneIn(3) && !from.contains(other)) {
            from.add(other);
        }
        boolean possible = run.isStanding(into) && from.stream().allMatch(run::isStanding);
        Answer answer = run.desk.post("/api/v1/merges", Map.of("from", from, "into", into, "reason", "They are one."));
        run.demand(answer, from.contains(into) ? 400 : possible ? 201 : 409);
        if (answer.status() != 201) {
            return null;
        }
        String merge = answer.text("id");
        run.register.merge(merge, from, into);
        if (standing) {
            merges.add(merge);
        }
        return merge;
    }

    void undoMerge() {
        if (!merges.isEmpty()) {
            String merge = merges.remove(run.random.nextInt(merges.size()));
            run.demand(run.desk.undo("merges", merge, 1), 200);
            run.register.undoMerge(merge);
            if (run.draw.oneIn(4)) {
                run.demand(run.desk.undo("merges", merge, 2), 409);
            }
        }
    }

    /** What follows one upon the other leaves no trace but its revisions. */
    void mergeAndUndo() {
        Map<String, JsonNode> before = run.comparable();
        String merge = merge(false);
        if (merge != null) {
            run.demand(run.desk.undo("merges", merge, 1), 200);
            run.register.undoMerge(merge);
            assertThat(run.comparable()).as("%s", run).isEqualTo(before);
        }
    }

    void split() {
        split(true);
    }

    /** Answers the split's id, or null where there was nothing to split. */
    private String split(boolean standing) {
        String incident = run.anyIncident();
        List<Told> claims = new ArrayList<>(run.now(incident).claims());
        if (claims.size() < 2 || !run.isStanding(incident)) {
            return null;
        }
        Collections.shuffle(claims, run.random);
        List<Told> taken = claims.subList(0, 1 + run.random.nextInt(claims.size() - 1));
        Answer answer = run.desk.send("POST", "/api/v1/incidents/" + incident + "/split", run.revision(incident),
                Map.of("claims", taken.stream().map(Told::id).toList(), "reason", "They are two."));
        run.demand(answer, 201);
        run.made(answer.text("made"));
        run.register.split(answer.text("id"), taken, answer.text("made"));
        if (standing) {
            splits.add(answer.text("id"));
        }
        return answer.text("id");
    }

    void undoSplit() {
        if (!splits.isEmpty()) {
            String split = splits.remove(run.random.nextInt(splits.size()));
            run.demand(run.desk.undo("splits", split, 1), 200);
            run.register.undoSplit(split);
        }
    }

    /** The incident that the split made stays behind without a claim. */
    void splitAndUndo() {
        Map<String, JsonNode> before = run.comparable();
        String split = split(false);
        if (split != null) {
            run.demand(run.desk.undo("splits", split, 1), 200);
            run.register.undoSplit(split);
            Map<String, JsonNode> after = run.comparable();
            after.keySet().retainAll(before.keySet());
            assertThat(after).as("%s", run).isEqualTo(before);
        }
    }
}
