package org.vigil.incidents.compat.acled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vigil.incidents.actor.ActorKind;
import org.vigil.incidents.statement.EventType;

/** ACLED's words for sorts of events and of actors (ACLED Codebook). */
final class EventTypes {

    private static final Set<String> BOTH = Set.of("Protests/Excessive force against protesters");
    private static final Set<String> RIOTS_OF_A_MOB = Set.of("Riots/Mob violence");

    private static final Map<ActorKind, String> INTER = Map.of(ActorKind.STATE_FORCES, "State forces", ActorKind.REBEL_GROUP,
            "Rebel group", ActorKind.POLITICAL_MILITIA, "Political militia", ActorKind.IDENTITY_MILITIA, "Identity militia",
            ActorKind.RIOTERS, "Rioters", ActorKind.PROTESTERS, "Protesters", ActorKind.CIVILIANS, "Civilians",
            ActorKind.EXTERNAL_FORCES, "External/Other forces");
    private static final List<String> IN_ORDER = Stream.of(ActorKind.values()).map(INTER::get).toList();

    private EventTypes() {
    }

    /** The type; empty where none is recorded. */
    static String type(String eventType) {
        return eventType == null ? "" : eventType.substring(0, slash(eventType));
    }

    /** The sub-type; empty where none is recorded. */
    static String subType(String eventType) {
        return eventType == null ? "" : eventType.substring(slash(eventType) + 1);
    }

    /** A type may have a slash in its name and a sub-type too: the types are told apart by what they begin with. */
    private static int slash(String eventType) {
        return eventType.startsWith("Explosions/") ? eventType.indexOf('/', "Explosions/".length()) : eventType.indexOf('/');
    }

    /** The types and sub-types of which a part is as asked. */
    static List<String> where(Predicate<String> wanted) {
        return EventType.Known.all().stream().filter(wanted).sorted().toList();
    }

    /** Political violence, Demonstrations, both, or Strategic developments. */
    static String disorder(String eventType) {
        if (eventType == null) {
            return "";
        }
        if (BOTH.contains(eventType)) {
            return "Political violence; Demonstrations";
        }
        return switch (type(eventType)) {
            case "Protests" -> "Demonstrations";
            case "Riots" -> RIOTS_OF_A_MOB.contains(eventType) ? "Political violence" : "Demonstrations";
            case "Strategic developments" -> "Strategic developments";
            default -> "Political violence";
        };
    }

    static String inter(ActorKind kind) {
        return INTER.get(kind);
    }

    /** The place of a sort of actor among all, by which interactions are written. */
    static int order(String inter) {
        return IN_ORDER.indexOf(inter);
    }
}
