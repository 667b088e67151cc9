package org.vigil.stats.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.web.Page;
import org.vigil.stats.behind.Counting;
import org.vigil.stats.behind.Part;
import org.vigil.stats.citation.IncidentChange.Kind;
import org.vigil.stats.citation.IncidentChange.Side;

import io.agroal.api.AgroalDataSource;

/** Finds what counts otherwise than for a citation: two lists by id, the kept and the present one, are read side by side. */
@ApplicationScoped
class ChangedIncidents {

    /** So many revisions of each list are looked at for one page, so that no page takes longer than a second or two. */
    private static final int LOOKED_AT = 200_000;

    private final Stretches stretches;
    private final Causes causes;
    private final AgroalDataSource database;

    ChangedIncidents(Stretches stretches, Causes causes, AgroalDataSource database) {
        this.stretches = stretches;
        this.causes = causes;
        this.database = database;
    }

    /** Those behind the given id, by id. */
    Page<IncidentChange> page(Citation citation, List<Counting> countings, Instant until, UUID after, int limit) {
        Read then = Read.of(stretches.read(citation.id, after, LOOKED_AT));
        Read now = Read.of(Stretches.revisions(countings).add(" where id > ? order by id, revision limit ?", after, LOOKED_AT)
                .list(database, Revision::of));
        UUID end = earlier(then.end, now.end);
        TreeMap<UUID, Pair> differing = new TreeMap<>(Revision.IDS);
        then.upTo(end).forEach((id, numbers) -> differing.put(id, new Pair(numbers, now.of(id))));
        now.upTo(end).forEach((id, numbers) -> differing.putIfAbsent(id, new Pair(List.of(), numbers)));
        differing.values().removeIf(pair -> pair.then.equals(pair.now));
        Map<UUID, Pair> found = differing.entrySet().stream().limit(limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        UUID last = differing.size() > limit ? new ArrayList<>(found.keySet()).get(limit - 1) : end;
        return Page.readUpTo(last, found.isEmpty() ? List.of() : described(citation, countings, until, found));
    }

    private static UUID earlier(UUID a, UUID b) {
        return a == null ? b : b == null || Revision.IDS.compare(a, b) < 0 ? a : b;
    }

    private List<IncidentChange> described(Citation citation, List<Counting> countings, Instant until, Map<UUID, Pair> found) {
        Map<UUID, List<Part>> then = parts(countings, found, true);
        Map<UUID, List<Part>> now = parts(countings, found, false);
        Counting counting = countings.get(0);
        Map<UUID, Causes.Cause> known = causes.of(counting, found, until);
        return found.entrySet().stream().map(entry -> {
            UUID id = entry.getKey();
            Pair pair = entry.getValue();
            Causes.Cause cause = known.getOrDefault(id, Causes.Cause.UNKNOWN);
            Kind kind = cause.kind(pair, citation.asOf);
            return new IncidentChange(id, counting.address(id), kind, cause.change(), cause.changeId(), cause.knownAt(),
                    side(pair.then, then.get(id)), side(pair.now, now.get(id)));
        }).toList();
    }

    private static Side side(List<Integer> revisions, List<Part> parts) {
        return revisions.isEmpty() ? null
                : new Side(revisions.get(revisions.size() - 1), parts == null ? List.of() : parts);
    }

    private Map<UUID, List<Part>> parts(List<Counting> countings, Map<UUID, Pair> found, boolean then) {
        List<UUID> ids = new ArrayList<>();
        List<Integer> revisions = new ArrayList<>();
        found.forEach((id, pair) -> (then ? pair.then : pair.now).forEach(number -> {
            ids.add(id);
            revisions.add(number);
        }));
        if (ids.isEmpty()) {
            return Map.of();
        }
        return countings.stream().flatMap(counting -> counting.parts(ids, revisions).list(database, counting::part).stream())
                .collect(Collectors.groupingBy(Part::id));
    }

    /** The revisions of one incident on either side. */
    record Pair(List<Integer> then, List<Integer> now) {
    }

    /**
     * As much of a list as was read.
     *
     * @param end the last id that was read wholly, null when the list ends there
     */
    private record Read(TreeMap<UUID, List<Integer>> byId, UUID end) {

        static Read of(List<Revision> revisions) {
            TreeMap<UUID, List<Integer>> byId = new TreeMap<>(Revision.IDS);
            revisions.forEach(revision -> byId.computeIfAbsent(revision.id(), id -> new ArrayList<>()).add(revision.number()));
            boolean cut = revisions.size() >= LOOKED_AT;
            return new Read(byId, cut ? byId.lowerKey(byId.lastKey()) : null);
        }

        Map<UUID, List<Integer>> upTo(UUID last) {
            return last == null ? byId : byId.headMap(last, true);
        }

        List<Integer> of(UUID id) {
            return byId.getOrDefault(id, List.of());
        }
    }
}
