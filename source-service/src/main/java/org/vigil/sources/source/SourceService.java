package org.vigil.sources.source;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;

/**
 * Registers and changes sources; the boundary of their transactions. No problem that it answers with repeats a name, because
 * problems are logged.
 */
@ApplicationScoped
public class SourceService {

    /** Names in addresses that lead elsewhere. */
    private static final Set<String> TAKEN_BY_ADDRESSES = Set.of("independence", "registration");

    private final SourceRepository sources;
    private final SourceJournal journal;
    private final Twins twins;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    SourceService(SourceRepository sources, SourceJournal journal, Twins twins, Caller caller) {
        this.sources = sources;
        this.journal = journal;
        this.twins = twins;
        this.caller = caller;
    }

    /**
     * The source that is meant by an id, slug or code name, if the caller may know it by that; of a merged one, the source that
     * it stands for now.
     */
    public Optional<Source> find(String idOrSlug) {
        return itself(idOrSlug).map(Source::standsFor);
    }

    /** The source of that id, slug or code name itself, merged or not, if the caller may know it by that. */
    public Optional<Source> itself(String idOrSlug) {
        return sources.named(idOrSlug, seesProtected());
    }

    /** The source of that id, whoever asks; for the service's own rules. */
    public Source existing(UUID id) {
        return sources.findById(id);
    }

    /** The source itself and all that were merged into it, directly or through others: they count as one. */
    public Set<UUID> countedAsOne(Source source) {
        return sources.withMerged(source.id);
    }

    /** The source that everybody may know by that name, whoever asks. */
    public Optional<Source> publicly(String idOrSlug) {
        return sources.named(idOrSlug, false).map(Source::standsFor);
    }

    /**
     * Whether the caller may learn what the source has published: guesses at the items of a protected one would tell who it is.
     */
    public boolean tellsItems(Source source) {
        return !source.isProtected() || seesProtected() || caller.isService();
    }

    /** Whether the caller may know who a protected source is. */
    public boolean seesProtected() {
        return caller.has(Roles.SOURCE_KEEPER);
    }

    @Transactional
    SourceView get(String idOrSlug) {
        return view(demanded(idOrSlug));
    }

    /** The name of the source that this one stands for now, empty where that is itself. */
    @Transactional
    Optional<String> ledTo(String idOrSlug) {
        Source source = demanded(idOrSlug);
        return source.mergedInto == null ? Optional.empty() : Optional.of(source.standsFor().slugFor(seesProtected()));
    }

    @Transactional
    Page<SourceView> list(SourceFilter filter, PageRequest page) {
        List<Source> found = sources.newestFirst(filter, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), Source::id).map(this::view);
    }

    @Transactional
    List<Twin> twins(String idOrSlug) {
        return twins.of(demanded(idOrSlug), seesProtected());
    }

    @Transactional
    SourceView register(RegisterSource request) {
        if (TAKEN_BY_ADDRESSES.contains(request.slug())) {
            throw Problems.invalid("slug", Sentence.of(SourceMessages.class, SourceMessages::takenByAddress));
        }
        sources.lockRegistry();
        if (sources.count("slug = ?1 or codeName = ?1", request.slug()) > 0) {
            throw Problems.conflict(Sentence.of(SourceMessages.class, SourceMessages::slugTaken));
        }
        Source source = new Source(request, owner(request), codeName(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        sources.persistAndFlush(source);
        journal.announce(source, "registered", request.reason());
        return view(source).withLikelyTwins(twins.of(source, seesProtected()));
    }

    @Transactional
    SourceView change(String idOrSlug, String ifMatch, RegisterSource request) {
        sources.lockRegistry();
        Source source = sources.locked(demanded(idOrSlug));
        Preconditions.ifMatch(ifMatch, source.revision);
        if (!request.slug().equals(source.slug)) {
            throw Problems.invalid("slug", Sentence.of(SourceMessages.class, SourceMessages::slugStays));
        }
        if (source.protection != request.protection()) {
            throw Problems.invalid("protection", Sentence.of(SourceMessages.class, SourceMessages::protectionStays));
        }
        if (source.reliability != request.reliability() && (request.reason() == null || request.reason().isBlank())) {
            throw Problems.invalid("reason", Sentence.of(SourceMessages.class, SourceMessages::whyJudged));
        }
        Source owner = owner(request);
        if (owner != null && (owner.id().equals(source.id()) || owner.isOwnedBy(source))) {
            throw Problems.invalid("owner", Sentence.of(SourceMessages.class, SourceMessages::ownsItself));
        }
        source.change(request, owner);
        journal.announce(source, "revised", request.reason());
        return view(source);
    }

    /** The source itself, merged or not, or a 404 that does not repeat the name, because problems are logged. */
    public Source demanded(String idOrSlug) {
        return itself(idOrSlug).orElseThrow(
                () -> Problems.notFound(Sentence.of(SourceMessages.class, SourceMessages::missing)));
    }

    /** The source itself, merged or not, that a field of a request names; a 400 that names the field where there is none. */
    public Source named(String field, String idOrSlug) {
        return itself(idOrSlug)
                .orElseThrow(() -> Problems.invalid(field, Sentence.of(SourceMessages.class, SourceMessages::notRegistered)));
    }

    /** 400: the source of an item is not registered. */
    public static Refusal unregistered() {
        return Problems.invalid("source", Sentence.of(SourceMessages.class, SourceMessages::notRegisteredYet));
    }

    private SourceView view(Source source) {
        return SourceView.of(source, seesProtected());
    }

    private Source owner(RegisterSource request) {
        return request.owner() == null ? null : named("owner", request.owner());
    }

    private String codeName() {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        return "code-" + HexFormat.of().formatHex(bytes);
    }
}
