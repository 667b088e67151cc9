package org.vigil.sources.source;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.outbox.Outbox;
import org.vigil.common.outbox.Topics;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;

/** Registers and changes sources; the boundary of their transactions. */
@ApplicationScoped
public class SourceService {

    static final String AGGREGATE = "source";

    private final SourceRepository sources;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Caller caller;
    private final SecureRandom random = new SecureRandom();

    SourceService(SourceRepository sources, AuditTrail audit, Outbox outbox, Caller caller) {
        this.sources = sources;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** The source of that id, slug or code name, if the caller may know it by that. */
    public Optional<Source> find(String idOrSlug) {
        return sources.named(idOrSlug, seesProtected());
    }

    /** The source of that id, whoever asks; for the service's own rules. */
    public Source existing(UUID id) {
        return sources.findById(id);
    }

    /** Whether the caller may know who a protected source is. */
    public boolean seesProtected() {
        return caller.has(Roles.SOURCE_KEEPER);
    }

    @Transactional
    SourceView get(String idOrSlug) {
        return SourceView.of(existing(idOrSlug), seesProtected());
    }

    @Transactional
    Page<SourceView> list(SourceKind kind, String voiceOf, PageRequest page) {
        List<Source> found = sources.newestFirst(kind, voiceOf, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), Source::id).map(source -> SourceView.of(source, seesProtected()));
    }

    @Transactional
    SourceView register(RegisterSource request) {
        sources.lockRegistry();
        if (sources.count("slug = ?1 or codeName = ?1", request.slug()) > 0) {
            throw Problems
                    .conflict("There is already a source " + request.slug() + "; choose another slug or change that one.");
        }
        Source source = new Source(request, owner(request), codeName(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        sources.persistAndFlush(source);
        announce(source, "registered", request.reason());
        return SourceView.of(source, seesProtected());
    }

    @Transactional
    SourceView change(String idOrSlug, String ifMatch, RegisterSource request) {
        sources.lockRegistry();
        Source source = sources.locked(existing(idOrSlug));
        Preconditions.ifMatch(ifMatch, source.revision);
        if (!request.slug().equals(source.slug)) {
            throw Problems.invalid("slug", "cannot change, because others refer to it; it is " + source.slug);
        }
        if (source.protection != request.protection()) {
            throw Problems.invalid("protection",
                    "cannot change, because its name has gone out or others know it by its code name; register it anew instead");
        }
        if (source.reliability != request.reliability() && (request.reason() == null || request.reason().isBlank())) {
            throw Problems.invalid("reason", "says why the reliability changes");
        }
        Source owner = owner(request);
        if (owner != null && (owner.id().equals(source.id()) || owner.isOwnedBy(source))) {
            throw Problems.invalid("owner", "cannot be the source itself or one that it owns");
        }
        source.change(request, owner);
        announce(source, "revised", request.reason());
        return SourceView.of(source, seesProtected());
    }

    @Transactional
    List<AuditEntry> history(String idOrSlug, int beforeRevision, int limit) {
        return audit.history(AGGREGATE, existing(idOrSlug).id(), beforeRevision, limit);
    }

    private Source existing(String idOrSlug) {
        return find(idOrSlug).orElseThrow(() -> Problems.notFound("source", idOrSlug));
    }

    private Source owner(RegisterSource request) {
        return request.owner() == null ? null
                : find(request.owner()).orElseThrow(() -> Problems.invalid("owner", "is not a registered source"));
    }

    private void announce(Source source, String change, String reason) {
        SourceState state = SourceState.of(source);
        AuditEntry entry = audit.append(AGGREGATE, source.id, source.revision, change, reason, state);
        outbox.publish(Topics.SOURCES, "org.vigil.source." + change, entry,
                SourceChanged.of(state, change, source.revision, entry.knownAt()));
    }

    private String codeName() {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        return "code-" + HexFormat.of().formatHex(bytes);
    }
}
