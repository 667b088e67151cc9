package org.vigil.incidents.imports.acled;

import java.util.Map;

import org.vigil.incidents.imports.row.Cells;
import org.vigil.incidents.imports.row.RemarkMessages;
import org.vigil.incidents.statement.EventType;

/** ACLED's event and sub-event types, and what those before 2019 are called today (ACLED Codebook 2019, on the changes). */
final class EventTypes {

    private static final Map<String, String> BEFORE_2019 = Map.of(
            "Battle-No change of territory", "Battles/Armed clash",
            "Battle-Government regains territory", "Battles/Government regains territory",
            "Battle-Non-state actor overtakes territory", "Battles/Non-state actor overtakes territory",
            "Headquarters or base established", "Strategic developments/Headquarters or base established",
            "Non-violent transfer of territory", "Strategic developments/Non-violent transfer of territory");

    private EventTypes() {
    }

    /** The type and sub-type that a row states; null with a warning where they are none of the codebook's. */
    static String known(Cells cells, String type) {
        String sub = cells.text("sub_event_type");
        String stated = sub == null ? BEFORE_2019.get(type) : type + "/" + sub;
        if (stated != null && EventType.Known.all().contains(stated)) {
            return stated;
        }
        cells.warn("event_type", RemarkMessages::subType);
        return null;
    }
}
