package org.vigil.local.suite;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One random sequence of decisions on the incidents of a group of its own. Each leaves what a plain count says; what
 * was read on the way is told again at the end, as of then, and the statistics are those of the same count.
 */
final class CurationSequence {

    private static final int DECISIONS = 14;

    private record Decision(String name, Runnable play) {
    }

    private final CurationRun run;
    private final ClaimDecisions claims;
    private final List<Decision> decisions;

    /** @param reports the ids of the reports by their names in {@link Telling} */
    CurationSequence(long seed, CurationDesk desk, Map<String, String> reports) {
        run = new CurationRun(seed, desk);
        claims = new ClaimDecisions(run, reports);
        MergeDecisions merges = new MergeDecisions(run);
        FindingDecisions findings = new FindingDecisions(run);
        decisions = List.of(new Decision("new", claims::attachToNew), new Decision("attach", claims::attach),
                new Decision("attach", claims::attach), new Decision("attach", claims::attach),
                new Decision("attach again", claims::attachAgain), new Decision("record", claims::claim),
                new Decision("detach", claims::detach), new Decision("merge", merges::merge),
                new Decision("merge", merges::merge), new Decision("split", merges::split),
                new Decision("split", merges::split), new Decision("undo a merge", merges::undoMerge),
                new Decision("undo a split", merges::undoSplit), new Decision("merge and undo", merges::mergeAndUndo),
                new Decision("split and undo", merges::splitAndUndo), new Decision("withdraw", findings::withdraw),
                new Decision("restore", findings::restore), new Decision("revise", findings::revise),
                new Decision("hold", findings::hold), new Decision("release", findings::release),
                new Decision("set a line", findings::setLine), new Decision("set a line", findings::setLine),
                new Decision("release a line", findings::releaseLine));
    }

    /** Decides, and compares after each decision. */
    void play() {
        run.desk.done(run.desk.post("/api/v1/actors", Map.of("slug", run.group, "name", "A group", "kind", "rebel-group",
                "parent", CurationCast.MOVEMENT)));
        run.note("new, new");
        claims.attachToNew();
        claims.attachToNew();
        run.compare();
        for (int i = 0; i < DECISIONS; i++) {
            Decision decision = run.draw.one(decisions);
            run.note(decision.name());
            decision.play().run();
            run.compare();
        }
    }

    /** What was read is told again as of then, no claim is lost, and old ids lead on. */
    void readAgain() {
        run.readAgain();
    }

    /** The statistics as they are now and as of remembered moments. */
    void compareStatistics() {
        run.compareStatistics();
    }

    /** The moment after which nothing was decided. */
    Instant last() {
        return run.last();
    }

    /** How to play it again, and what it did. */
    @Override
    public String toString() {
        return run.toString();
    }
}
