package org.vigil.incidents.imports.acled;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.RemarkMessages;

/** ACLED's inter codes: in words, and in older files as the numbers 1 to 8 in the order in which {@link ActorKind} has them. */
final class Inter {

    private static final List<ActorKind> NUMBERS = List.of(ActorKind.values());
    private static final Map<String, ActorKind> WORDS = Map.of("state forces", ActorKind.STATE_FORCES, "rebel group",
            ActorKind.REBEL_GROUP, "rebel groups", ActorKind.REBEL_GROUP, "political militia", ActorKind.POLITICAL_MILITIA,
            "identity militia", ActorKind.IDENTITY_MILITIA, "rioters", ActorKind.RIOTERS, "protesters", ActorKind.PROTESTERS,
            "civilians", ActorKind.CIVILIANS, "external/other forces", ActorKind.EXTERNAL_FORCES, "other forces",
            ActorKind.EXTERNAL_FORCES);

    private Inter() {
    }

    /** What the cell says; what it does not say, or not in ACLED's words, is an organised group, with a warning. */
    static ActorKind kind(Cells cells, String column) {
        String text = cells.text(column);
        if (text != null && text.matches("[1-8](\\.0*)?")) {
            return NUMBERS.get(text.charAt(0) - '1');
        }
        ActorKind kind = text == null ? null : WORDS.get(text.toLowerCase(Locale.ROOT));
        if (kind == null) {
            cells.warn(column, RemarkMessages::inter);
        }
        return kind == null ? ActorKind.REBEL_GROUP : kind;
    }
}
