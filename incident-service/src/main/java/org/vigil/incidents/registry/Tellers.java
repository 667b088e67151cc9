package org.vigil.incidents.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.vigil.incidents.verification.Telling;
import org.vigil.incidents.verification.Voice;

/** Who tells what, as far as it is known at one moment. A source that was merged into another counts as that one. */
public final class Tellers {

    private final Map<String, KnownSource> sources;
    private final Map<UUID, KnownReport> reports;

    Tellers(Map<String, KnownSource> sources, Map<UUID, KnownReport> reports) {
        this.sources = sources;
        this.reports = reports;
    }

    /** The source as far as independence goes, null while it has not arrived. */
    public Voice voice(String slug) {
        if (!sources.containsKey(slug)) {
            return null;
        }
        Set<String> actors = new HashSet<>();
        for (String above : owners(slug)) {
            KnownSource source = sources.get(above);
            if (source != null && source.voiceOf != null) {
                actors.add(source.voiceOf);
            }
        }
        return new Voice(standsFor(slug), top(slug), actors);
    }

    /** The actor that speaks through the source: whose own voice it is, or else its nearest owner; null for none. */
    public String voiceOf(String slug) {
        return owners(slug).stream().map(sources::get).filter(Objects::nonNull).map(source -> source.voiceOf)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The source that this one counts as: the last of those into which it was merged, or itself. */
    public String standsFor(String slug) {
        List<String> merged = new ArrayList<>(merged(slug));
        return merged.get(merged.size() - 1);
    }

    /** The source of the report as it is filed, null while the report has not arrived. */
    public String sourceOf(UUID report) {
        KnownReport known = reports.get(report);
        return known == null ? null : known.source;
    }

    /**
     * The report as far as independence goes, null while it has not arrived. What repeats a report of unknown lineage is
     * of unknown lineage itself: it cannot carry more than what it repeats.
     */
    public Telling telling(UUID id) {
        KnownReport report = reports.get(id);
        if (report == null) {
            return null;
        }
        KnownReport origin = reports.get(report.originId);
        if (report.originId == null || (origin != null && origin.originId == null)) {
            return new Telling(id, standsFor(report.source), null, null);
        }
        return new Telling(id, standsFor(report.source), report.originId, origin == null ? null : voice(origin.teller()));
    }

    /** Which of the two has not arrived. */
    public List<Reference> missing(UUID report, String speaker) {
        List<Reference> missing = new ArrayList<>();
        if (!reports.containsKey(report)) {
            missing.add(Reference.report(report));
        }
        if (!sources.containsKey(speaker)) {
            missing.add(Reference.source(speaker));
        }
        return missing;
    }

    /** Everything of which the voice of the speaker and the telling of the report are made: when it changes, so may they. */
    public Set<Reference> consulted(UUID id, String speaker) {
        Set<Reference> consulted = new LinkedHashSet<>();
        addLookedAt(speaker, consulted);
        consulted.add(Reference.report(id));
        KnownReport report = reports.get(id);
        if (report != null) {
            merged(report.source).forEach(slug -> consulted.add(Reference.source(slug)));
        }
        if (report != null && report.originId != null) {
            consulted.add(Reference.report(report.originId));
            KnownReport origin = reports.get(report.originId);
            if (origin != null) {
                addLookedAt(origin.teller(), consulted);
            }
        }
        return consulted;
    }

    private void addLookedAt(String slug, Set<Reference> consulted) {
        merged(slug).forEach(one -> consulted.add(Reference.source(one)));
        for (String owner : owners(slug)) {
            KnownSource source = sources.get(owner);
            consulted.add(Reference.source(owner));
            if (source != null && source.owner != null) {
                merged(source.owner).forEach(one -> consulted.add(Reference.source(one)));
            }
        }
    }

    /**
     * The source, the one that it was merged into and so on; events may show a circle for a moment, which ends where it closes.
     */
    private Set<String> merged(String slug) {
        Set<String> merged = new LinkedHashSet<>();
        for (String next = slug; next != null && merged.add(next);) {
            KnownSource source = sources.get(next);
            next = source == null ? null : source.mergedInto;
        }
        return merged;
    }

    /**
     * The source, its owner, the owner's owner and so on, each as what it counts as, as far as they are known; the last may be
     * one that has not arrived.
     */
    private Set<String> owners(String slug) {
        Set<String> owners = new LinkedHashSet<>();
        for (String next = slug; next != null && owners.add(standsFor(next));) {
            KnownSource source = sources.get(standsFor(next));
            next = source == null ? null : source.owner;
        }
        return owners;
    }

    /**
     * The last of the owners; events may show a circle for a moment, and then it is the first of its members by the
     * alphabet.
     */
    private String top(String slug) {
        List<String> owners = new ArrayList<>(owners(slug));
        String last = owners.get(owners.size() - 1);
        KnownSource source = sources.get(last);
        return source == null || source.owner == null ? last : Collections.min(owners(last));
    }
}
