package org.vigil.stats.rebuild;

import java.net.URL;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Metrics;
import org.vigil.stats.testing.StatsTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WatchedRebuildTest extends StatsTest {

    @TestHTTPResource(value = "metrics", management = true)
    URL page;

    @Test
    void one_that_stands_still_and_one_that_broke_off_are_told_apart() {
        Metrics metrics = new Metrics(page);
        // Newer than any other.
        String id = "ffffffff-ffff-7fff-bfff-ffffffffffff";
        execute("insert into rebuild (id, state, started_at, seen_at, read, total) values ('" + id
                + "', 'RUNNING', now(), now() - interval '20 minutes', 0, 0)");
        try {
            metrics.await("vigil_rebuild_running", value -> value == 1);
            metrics.await("vigil_rebuild_still_seconds", value -> value >= 1_200);
            metrics.await("vigil_rebuild_failed", value -> value == 0);
            execute("update rebuild set state = 'FAILED', ended_at = now() where id = '" + id + "'");
            metrics.await("vigil_rebuild_failed", value -> value == 1);
            metrics.await("vigil_rebuild_still_seconds", value -> value == 0);
        } finally {
            execute("delete from rebuild where id = '" + id + "'");
        }
        metrics.await("vigil_rebuild_failed", value -> value == 0);
    }
}
