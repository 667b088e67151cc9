package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.sources.lineage.Fingerprints.Similar;
import org.vigil.sources.lineage.Tellings.Other;
import org.vigil.sources.report.LineageKind;
import org.vigil.sources.report.LineageProposal;
import org.vigil.sources.report.LineageProposal.Evidence;
import org.vigil.sources.report.LineageProposer;
import org.vigil.sources.report.ReportText;
import org.vigil.sources.source.Source;
import org.vigil.sources.source.SourceNames;
import org.vigil.sources.source.SourceService;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Finds the reports that hold the text of another one, and those that repeat what a source tells whom they name.
 * Having the text goes before naming the source.
 */
@ApplicationScoped
class Relatives implements LineageProposer {

    /** How sure a relay is whose first telling is not filed. */
    private static final double KNOWN_BY_NAME_ONLY = 0.6;

    private final Fingerprints fingerprints;
    private final Tellings tellings;
    private final SourceNames names;
    private final SourceService sources;
    private final Timer lookUp;

    Relatives(Fingerprints fingerprints, Tellings tellings, SourceNames names, SourceService sources, MeterRegistry meters) {
        this.fingerprints = fingerprints;
        this.tellings = tellings;
        this.names = names;
        this.sources = sources;
        this.lookUp = Timer.builder("vigil.lineage").publishPercentileHistogram()
                .description("Finding what a report repeats, and what repeats it, once it has been read.").register(meters);
    }

    @Override
    public List<LineageProposal> examine(ReportText filed) {
        ReportText text = inTheNameOf(sources.existing(filed.source()).standsFor(), filed);
        Profile profile = Profile.of(text, names::named, filedWith(text));
        fingerprints.put(text.id(), profile.bins());
        tellings.put(text.id(), profile.voices());
        return lookUp.record(() -> proposals(profile));
    }

    private List<LineageProposal> proposals(Profile profile) {
        List<LineageProposal> proposals = new ArrayList<>(nearDuplicates(profile));
        Set<UUID> settled = new HashSet<>();
        proposals.forEach(proposal -> settled.add(proposal.report()));
        if (!settled.contains(profile.report().id())) {
            relay(profile).ifPresent(proposals::add);
        }
        for (LineageProposal follower : relaysOf(profile)) {
            if (settled.add(follower.report())) {
                proposals.add(follower);
            }
        }
        return proposals;
    }

    /** A source that was merged into another is named, and so looked for, as that one. */
    private static ReportText inTheNameOf(Source source, ReportText text) {
        return new ReportText(text.id(), source.id(), text.publishedOn(), text.language(), text.headline(), text.body(),
                text.attributedTo());
    }

    private List<UUID> filedWith(ReportText text) {
        return text.attributedTo().stream().flatMap(slug -> sources.publicly(slug).stream()).map(Source::id).toList();
    }

    private List<LineageProposal> nearDuplicates(Profile profile) {
        ReportText mine = profile.report();
        List<LineageProposal> proposals = new ArrayList<>();
        Copy repeated = null;
        for (Similar similar : fingerprints.similar(mine.id(), profile.bins())) {
            Reading other = Reading.of(similar.text());
            Optional<SameText> same = SameText.of(profile.reading(), other);
            if (same.isEmpty()) {
                continue;
            }
            if (isBefore(other.report(), mine)) {
                Copy copy = new Copy(other, same.get().containment());
                repeated = repeated == null || copy.isBetterThan(repeated) ? copy : repeated;
            } else if (!similar.candidate().repeatsEarlier(mine.id(), mine.publishedOn())) {
                proposals.add(nearDuplicate(other, new Copy(profile.reading(), same.get().containment())));
            }
        }
        if (repeated != null) {
            proposals.add(0, nearDuplicate(profile.reading(), repeated));
        }
        return proposals;
    }

    private static LineageProposal nearDuplicate(Reading copy, Copy of) {
        ReportText repeated = of.text.report();
        return new LineageProposal(copy.report().id(), LineageKind.NEAR_DUPLICATE, repeated.id(), repeated.source(),
                Reasons.nearDuplicate(repeated.id(), of.containment),
                new Evidence(of.containment, Spans.ofText(copy, of.text)));
    }

    /**
     * What the report itself repeats: the report of a source whom it names, else the first other one that names it for this.
     */
    private Optional<LineageProposal> relay(Profile profile) {
        for (Voice voice : profile.attributed()) {
            Optional<Other> repeated = agreeing(voice).stream().filter(other -> voice.repeats(other.voice()))
                    .findFirst();
            if (repeated.isPresent()) {
                return Optional.of(relay(voice, repeated.get().voice()));
            }
        }
        return profile.attributed().stream().findFirst()
                .map(voice -> new LineageProposal(voice.report(), LineageKind.RELAY, null, voice.source(),
                        Reasons.relay(name(voice), voice.telling()),
                        new Evidence(KNOWN_BY_NAME_ONLY, Spans.ofRelay(voice, null))));
    }

    /** The reports filed before that turn out to repeat this one. */
    private List<LineageProposal> relaysOf(Profile profile) {
        UUID report = profile.report().id();
        List<LineageProposal> proposals = new ArrayList<>();
        for (Voice voice : profile.voices()) {
            for (Other other : agreeing(voice)) {
                Candidate candidate = other.candidate();
                boolean follows = voice.own() ? !report.equals(candidate.of())
                        : !candidate.repeatsEarlier(report, voice.publishedOn());
                if (other.voice().repeats(voice) && follows && !candidate.isNearDuplicate()) {
                    proposals.add(relay(other.voice(), voice));
                }
            }
        }
        return proposals;
    }

    private List<Other> agreeing(Voice voice) {
        return tellings.agreeing(voice, sources.countedAsOne(sources.existing(voice.source())));
    }

    private LineageProposal relay(Voice mine, Voice repeated) {
        TellingAgreement agreement = TellingAgreement.between(mine.telling(), repeated.telling());
        return new LineageProposal(mine.report(), LineageKind.RELAY, repeated.report(), mine.source(),
                Reasons.relayOf(name(mine), agreement, repeated),
                new Evidence(agreement.score(), Spans.ofRelay(mine, repeated)));
    }

    /** As the text names the source, which everybody can read there; else the name that everybody may know. */
    private String name(Voice voice) {
        return voice.spot() == null ? sources.existing(voice.source()).publicSlug() : voice.spot().quote();
    }

    private static boolean isBefore(ReportText one, ReportText other) {
        int days = one.publishedOn().compareTo(other.publishedOn());
        return days != 0 ? days < 0 : one.id().toString().compareTo(other.id().toString()) < 0;
    }

    /** A text that holds the examined one, or is held by it. */
    private record Copy(Reading text, double containment) {

        private static final double AS_GOOD = 0.1;

        /** Of those that are about as much alike the first; else the one that is more alike. */
        boolean isBetterThan(Copy other) {
            return Math.abs(containment - other.containment) <= AS_GOOD ? isBefore(text.report(), other.text.report())
                    : containment > other.containment;
        }
    }
}
