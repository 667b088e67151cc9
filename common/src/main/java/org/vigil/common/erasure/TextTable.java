package org.vigil.common.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table that can hold somebody's text. Columns that the database computes, and foreign keys that it updates with
 * what they refer to, follow by themselves.
 *
 * @param name without quotes
 * @param quoted as SQL names it
 * @param key the columns of its primary key, or the place of the row where it has none
 * @param columns those of text, of arrays of text and of JSON
 */
record TextTable(String name, String quoted, List<Key> key, List<TextColumn> columns) {

    /** Flyway compares what it has written there with its files. */
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    /** Every column of the schema's tables, the key's columns in its order. */
    private static final String CATALOG = """
            select c.relname as table_name, quote_ident(c.relname) as quoted, quote_ident(a.attname) as column_name,
              format_type(a.atttypid, a.atttypmod) as type, a.attgenerated <> '' or exists (select from pg_constraint f
                where f.conrelid = c.oid and f.contype = 'f' and f.confupdtype = 'c' and a.attnum = any (f.conkey)) as follows,
              case when t.typname in ('json', 'jsonb') then 'JSON' when t.typcategory = 'S' then 'TEXT'
                when t.typcategory = 'A' and e.typcategory = 'S' then 'ARRAY' end as kind,
              array_position(p.indkey::smallint[], a.attnum) as key_place,
              exists (select from pg_index u where u.indrelid = c.oid and u.indisunique
                and a.attnum = any (u.indkey::smallint[])) as is_unique
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            left join pg_type e on e.oid = t.typelem
            left join pg_index p on p.indrelid = c.oid and p.indisprimary
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            order by c.relname, key_place nulls last, a.attnum""";

    /**
     * A column by which a row is found again.
     *
     * @param name quoted for SQL where it has to be
     * @param type as PostgreSQL writes it
     */
    record Key(String name, String type) {
    }

    /** Every table of the service's own schema that has such columns, by name. */
    static Map<String, TextTable> all(Connection connection) throws SQLException {
        Map<String, TextTable> tables = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(CATALOG); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String name = row.getString("table_name");
                TextTable table = tables.get(name);
                if (table == null) {
                    table = new TextTable(name, row.getString("quoted"), new ArrayList<>(), new ArrayList<>());
                    tables.put(name, table);
                }
                table.take(row);
            }
        }
        tables.values().removeIf(table -> table.columns.isEmpty() || NOT_OURS.contains(table.name));
        tables.values().stream().filter(table -> table.key.isEmpty()).forEach(table -> table.key.add(new Key("ctid", "tid")));
        return tables;
    }

    private void take(ResultSet row) throws SQLException {
        if (row.getString("key_place") != null) {
            key.add(new Key(row.getString("column_name"), row.getString("type")));
        }
        if (row.getString("kind") != null && !row.getBoolean("follows")) {
            columns.add(new TextColumn(row.getString("column_name"), row.getString("type"),
                    TextColumn.Kind.valueOf(row.getString("kind")), row.getBoolean("is_unique")));
        }
    }

    /** Reads the key as text, then the columns. */
    String everything() {
        return "select " + key.stream().map(part -> "cast(" + part.name + " as text)").collect(Collectors.joining(", ")) + ", "
                + names() + " from " + quoted;
    }

    /** Reads the columns of one row and keeps it from changing. */
    String one() {
        return "select " + names() + " from " + quoted + " where " + condition() + " for update";
    }

    /** Writes columns of one row. */
    String update(List<TextColumn> changed) {
        return "update " + quoted + " set " + changed.stream().map(TextColumn::parameter).collect(Collectors.joining(", "))
                + " where " + condition();
    }

    private String names() {
        return columns.stream().map(TextColumn::name).collect(Collectors.joining(", "));
    }

    private String condition() {
        return key.stream().map(part -> part.name + " = cast(? as " + part.type + ")").collect(Collectors.joining(" and "));
    }
}
