package org.vigil.stats.bulletin.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigil.common.csv.SafeCell;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Column;
import org.vigil.stats.bulletin.Column.Kind;
import org.vigil.stats.bulletin.Row;
import org.vigil.stats.bulletin.Table;

/**
 * A bulletin as one file of comma-separated values (RFC 4180) with the cells of {@link SafeCell}. Each line is a row of a
 * table, which its first column names, with the days and the moment that it answers from; it has the columns of all tables, so
 * that what another table has alone is empty. A count is five columns. What stands in no row of a table follows its rows, with
 * the reason. The last column is the address at which the bulletin says how its numbers were made.
 */
final class BulletinFile {

    private static final String TABLE = "table";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AS_OF = "asOf";
    private static final String REST = "unallocated";
    private static final String COUNTED = "unallocatedCounted";
    private static final String OF = "unallocatedOf";
    private static final String REASON = "reason";
    private static final String ADDRESS = "address";

    private final Bulletin bulletin;
    private final Set<String> names = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    BulletinFile(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    String text() {
        names.addAll(List.of(TABLE, FROM, TO, AS_OF));
        bulletin.tables().forEach(table -> table.columns().forEach(column -> {
            if (column.kind() == Kind.COUNT) {
                put(new LinkedHashMap<>(), column.name(), Cell.Count.NONE).forEach((name, value) -> names.add(name));
            } else {
                names.add(column.name());
            }
        }));
        names.addAll(List.of(COUNTED, OF));
        put(new LinkedHashMap<>(), REST, Cell.Count.NONE).forEach((name, value) -> names.add(name));
        names.addAll(List.of(REASON, ADDRESS));
        text.append(String.join(",", names)).append("\r\n");
        bulletin.tables().forEach(this::write);
        return text.toString();
    }

    private void write(Table table) {
        for (Row row : table.rows()) {
            Map<String, Object> line = line(table);
            table.columns().forEach(column -> put(line, column, row.cell(column)));
            write(line);
        }
        for (Table.Rest rest : table.unallocated()) {
            Map<String, Object> line = line(table);
            line.put(COUNTED, rest.counted());
            line.put(OF, rest.of());
            put(line, REST, rest.number());
            line.put(REASON, rest.reason());
            write(line);
        }
    }

    private Map<String, Object> line(Table table) {
        return new LinkedHashMap<>(
                Map.of(TABLE, table.name(), FROM, bulletin.from(), TO, bulletin.to(), AS_OF, bulletin.asOf(), ADDRESS,
                        bulletin.address()));
    }

    private static void put(Map<String, Object> line, Column column, Cell cell) {
        if (cell instanceof Cell.Count count) {
            put(line, column.name(), count);
        } else {
            line.put(column.name(), cell instanceof Cell.Number number ? number.value() : ((Cell.Text) cell).text());
        }
    }

    private static Map<String, Object> put(Map<String, Object> line, String name, Cell.Count count) {
        line.put(name, count.best());
        line.put(name + "Low", count.low());
        line.put(name + "High", count.high());
        line.put(name + "Unknown", count.unknown());
        line.put(name + "Behind", count.incidents());
        return line;
    }

    private void write(Map<String, Object> line) {
        text.append(names.stream().map(name -> cell(line.get(name))).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(Object value) {
        return SafeCell.csv(value instanceof Sentence sentence ? sentence.toString() : value);
    }
}
