package org.vigil.sources.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says who owns whom. */
@ApplicationScoped
class Ownership {

    /** The most owned sources that are shown. */
    private static final int MOST = 1_000;
    /** The most sources of one voice that are shown. */
    static final int MOST_VOICES = 100;

    private final SourceService sources;
    private final SourceRepository repository;

    Ownership(SourceService sources, SourceRepository repository) {
        this.sources = sources;
        this.repository = repository;
    }

    @Transactional
    OwnershipView of(String idOrSlug) {
        boolean keeper = sources.seesProtected();
        Source source = sources.demanded(idOrSlug);
        List<Source> owners = owners(source);
        String speaksFor = Stream.concat(Stream.of(source), owners.stream()).map(s -> s.voiceOf).filter(Objects::nonNull)
                .findFirst().orElse(null);
        List<UUID> owned = repository.ownedBy(sources.countedAsOne(source), MOST + 1);
        List<OwnershipView.Member> owns = owned.stream().limit(MOST).map(repository::findById)
                .map(s -> OwnershipView.Member.of(s, keeper)).toList();
        return new OwnershipView(source.slugFor(keeper), source.voiceOf, speaksFor,
                owners.stream().map(s -> OwnershipView.Member.of(s, keeper)).toList(), owns, owned.size() > MOST);
    }

    /**
     * Those that are no second witness beside a source, one more than are shown where there are more: they have a common owner
     * with it, or one actor speaks through both.
     */
    @Transactional
    List<OwnershipView.Member> sameVoice(String idOrSlug) {
        boolean keeper = sources.seesProtected();
        Source source = sources.demanded(idOrSlug).standsFor();
        List<Source> line = Stream.concat(Stream.of(source), owners(source).stream()).toList();
        Set<UUID> heads = new LinkedHashSet<>(sources.countedAsOne(line.get(line.size() - 1)));
        line.stream().map(one -> one.voiceOf).filter(Objects::nonNull)
                .forEach(actor -> repository.voicesOf(actor, MOST_VOICES).forEach(voice -> heads.add(voice.id)));
        return Stream.concat(heads.stream(), repository.ownedBy(heads, MOST_VOICES + 2).stream())
                .map(repository::findById).filter(one -> one.mergedInto == null && !one.id.equals(source.id))
                .limit(MOST_VOICES + 1L).map(one -> OwnershipView.Member.of(one, keeper)).toList();
    }

    /** An owner that was merged counts as the one that it stands for; a merge may make a circle, which ends where it closes. */
    private static List<Source> owners(Source source) {
        List<Source> owners = new ArrayList<>();
        for (Source next = source.standsFor().owner; next != null; next = owners.get(owners.size() - 1).owner) {
            Source owner = next.standsFor();
            if (owners.contains(owner) || owner.equals(source.standsFor())) {
                break;
            }
            owners.add(owner);
        }
        return owners;
    }
}
