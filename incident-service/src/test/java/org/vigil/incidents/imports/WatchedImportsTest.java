package org.vigil.incidents.imports;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.vigil.common.testing.Metrics;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WatchedImportsTest {

    @Inject
    AgroalDataSource database;

    @TestHTTPResource(value = "metrics", management = true)
    URL page;

    @Test
    void an_import_that_nobody_works_on_is_seen_to_be_open_and_to_stand_where_it_stands() throws SQLException {
        Metrics metrics = new Metrics(page);
        metrics.await("vigil_imports_open", value -> value == 0);
        execute("""
                insert into data_import (id, revision, state, format, scheme, source, mapping, dry_run, file_name, content_hash,
                  made_by, bytes_total, rows_total, bytes_read, rows_read, rows_created, rows_updated, rows_unchanged, rows_rejected,
                  rows_warned, worked_millis, lease_holder, lease_until, created_at)
                values (gen_random_uuid(), 1, 'RUNNING', 'VIGIL', 'stuck', 'stuck', '{}', true, 'stuck.csv', '', 'test', 9, 9, 7, 7,
                  7, 0, 0, 0, 0, 0, gen_random_uuid(), now() + interval '1 day', now())""");
        try {
            metrics.await("vigil_imports_open", value -> value == 1);
            metrics.await("vigil_imports_rows", value -> value == 7);
        } finally {
            execute("delete from data_import where scheme = 'stuck'");
        }
        metrics.await("vigil_imports_open", value -> value == 0);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
