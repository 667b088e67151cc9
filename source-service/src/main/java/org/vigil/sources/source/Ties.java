package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What ties voices together. Voices are independent where no chain of ties leads from one to the other.
 */
final class Ties {

    private record Tie(String one, String other, String sentence) {
    }

    /** Those that are one voice, and the ties that make them one. */
    record Group(List<String> members, List<String> because) {
    }

    private final Set<Tie> ties = new LinkedHashSet<>();
    private final Map<String, String> above = new HashMap<>();

    /** Ties the two; who says so says it as a sentence. */
    void tie(String one, String other, String sentence) {
        ties.add(new Tie(one, other, sentence));
        above.put(top(one), top(other));
    }

    /** The groups that these voices form, in the order in which they are given. */
    List<Group> groups(Collection<String> voices) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        voices.stream().distinct().forEach(voice -> members.computeIfAbsent(top(voice), top -> new ArrayList<>()).add(voice));
        Set<Tie> telling = telling(Set.copyOf(voices));
        List<Group> groups = new ArrayList<>();
        members.forEach((top, group) -> groups.add(new Group(group, telling.stream().filter(tie -> top(tie.one).equals(top))
                .map(Tie::sentence).toList())));
        return groups;
    }

    /** Without the ties that lead to nobody else, such as that to an owner who owns nobody else of these. */
    private Set<Tie> telling(Set<String> voices) {
        Set<Tie> left = new LinkedHashSet<>(ties);
        Map<String, Integer> count = new HashMap<>();
        left.forEach(tie -> List.of(tie.one, tie.other).forEach(end -> count.merge(end, 1, Integer::sum)));
        while (left.removeIf(tie -> isLoose(tie.one, voices, count) || isLoose(tie.other, voices, count))) {
            count.clear();
            left.forEach(tie -> List.of(tie.one, tie.other).forEach(end -> count.merge(end, 1, Integer::sum)));
        }
        return left;
    }

    private static boolean isLoose(String end, Set<String> voices, Map<String, Integer> count) {
        return !voices.contains(end) && count.get(end) == 1;
    }

    private String top(String voice) {
        String top = voice;
        while (above.containsKey(top) && !above.get(top).equals(top)) {
            top = above.get(top);
        }
        return top;
    }
}
