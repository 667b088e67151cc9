package org.vigil.incidents.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vigil.common.problem.WireNames;
import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.statement.Words;

/** Cells that hold one of a few words. */
final class Constants {

    private Constants() {
    }

    /** The word's meaning; empty where the cell is, and where it holds no such word, which is noted. */
    static <E extends Enum<E>> Optional<E> read(Cells cells, String column, Class<E> type) {
        String text = cells.text(column);
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(known -> WireNames.of(known).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> values = Arrays.stream(type.getEnumConstants()).map(WireNames::of).toList();
            cells.reject(column, (say, language) -> say.oneOf(Words.list(values).in(language)));
        }
        return found;
    }
}
