package org.vigil.stats.rebuild;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.flywaydb.core.Flyway;

/** A second set of all tables, made by the same migrations in a schema of its own. */
@ApplicationScoped
class Shadow {

    static final String SCHEMA = "rebuild";

    private static final String RETIRED = "retired";

    /** Everything that follows from events, and how far they were read. A table does not take its partitions along. */
    private static final List<String> TABLES = List.of("inbox", "inbox_position", "known_source", "known_report",
            "incident_fact", "cell_checkpoint", "cell_delta", "cell_delta_place", "cell_delta_status", "cell_delta_perpetrator",
            "cell");

    private static final List<String> VIEWS = List.of("cell_share", "counted_incident");

    private final EntityManager entities;
    private final Flyway flyway;

    Shadow(EntityManager entities, Flyway flyway) {
        this.entities = entities;
        this.flyway = flyway;
    }

    /** Makes the tables, empty; what a rebuild that was cut off has left is removed. */
    void create() {
        remove();
        Flyway.configure().configuration(flyway.getConfiguration()).schemas(SCHEMA).defaultSchema(SCHEMA).createSchemas(true)
                .load().migrate();
    }

    /** Removes the tables, and those that were replaced. */
    @Transactional
    void remove() {
        execute("drop schema if exists " + SCHEMA + " cascade");
        execute("drop schema if exists " + RETIRED + " cascade");
    }

    /** Lets the rest of the transaction read and write these tables in place of those in use. */
    @Transactional(TxType.MANDATORY)
    void enter() {
        entities.createNativeQuery("select set_config('search_path', ?1 || ',' || current_schema(), true)")
                .setParameter(1, SCHEMA).getSingleResult();
    }

    /** Puts these tables in the place of those in use, which are kept aside until the end of the rebuild. */
    @Transactional(TxType.MANDATORY)
    void swap(String live) {
        execute("set local lock_timeout = '3s'");
        execute("create schema " + RETIRED);
        VIEWS.forEach(view -> move("view", view, live, RETIRED));
        TABLES.forEach(table -> move("table", table, live, RETIRED));
        TABLES.forEach(table -> move("table", table, SCHEMA, live));
        VIEWS.forEach(view -> move("view", view, SCHEMA, live));
    }

    private void move(String kind, String name, String from, String to) {
        execute("alter %s %s.%s set schema %s".formatted(kind, from, name, to));
    }

    /** The schema of the tables in use. */
    @Transactional(TxType.REQUIRED)
    String live() {
        return (String) entities.createNativeQuery("select quote_ident(current_schema())").getSingleResult();
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
