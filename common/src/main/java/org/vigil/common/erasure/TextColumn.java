package org.vigil.common.erasure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * A column that can hold somebody's text.
 *
 * @param name quoted for SQL where it has to be
 * @param type as PostgreSQL writes it
 * @param kind how its values are read
 * @param unique whether a unique index has it
 */
record TextColumn(String name, String type, Kind kind, boolean unique) {

    /** How the values of a column are read. */
    enum Kind {
        TEXT,
        JSON,
        ARRAY
    }

    /** What is read, as a parameter of {@link #parameter}: text, or an array of texts. */
    Object read(ResultSet row, int index) throws SQLException {
        if (kind != Kind.ARRAY) {
            return row.getString(index);
        }
        Array array = row.getArray(index);
        return array == null ? null : (Object[]) array.getArray();
    }

    /** The value without the name; the very same object where it does not hold it. */
    Object erased(Name name, Object value) {
        if (value == null) {
            return null;
        }
        if (kind == Kind.ARRAY) {
            Object[] before = (Object[]) value;
            Object[] after = Arrays.stream(before).map(one -> one == null ? null : name.erased(one.toString())).toArray();
            return Arrays.equals(before, after) ? value : after;
        }
        String before = (String) value;
        String after = kind == Kind.JSON ? ErasedJson.json(name, before) : ErasedJson.text(name, before);
        return after.equals(before) ? value : after;
    }

    /** The same value with a number, for a key that another row has already. */
    Object numbered(Object erased, int number) {
        return unique && kind == Kind.TEXT && erased != null ? erased + "-" + number : erased;
    }

    String parameter() {
        return name + " = cast(? as " + type + ")";
    }
}
