package org.vigil.stats.citation;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.CanonicalJson;
import org.vigil.common.idempotency.Idempotent;
import org.vigil.common.problem.Problems;
import org.vigil.common.security.Caller;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.stats.measure.Asked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Stores citations and finds them again; the boundary of their transactions. */
@ApplicationScoped
class CitationService {

    private static final String AGGREGATE = "citation";

    private final CitationRepository citations;
    private final CitationJson json;
    private final AuditTrail audit;
    private final Caller caller;

    CitationService(CitationRepository citations, CitationJson json, AuditTrail audit, Caller caller) {
        this.citations = citations;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
    }

    /** What the audit trail keeps of a citation; the answer itself is held by the digest. */
    record Recorded(String statistic, JsonNode question, long incidents, String incidentsSha256, String sha256) {
    }

    /** Stores a draft, unless it is stored already, and puts it into the caller's list. */
    @Idempotent
    Response keep(StoreCitation request, Draft draft) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        boolean isNew = !draft.isStored() && store(draft, now);
        citations.hold(draft.id(), caller.name(), request.note(), now);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .location(URI.create(CitationAddress.CITATIONS + draft.id()))
                .entity(view(found(draft.id()), null)).build();
    }

    private boolean store(Draft draft, Instant now) {
        String question = json.write(draft.asked().parameters());
        String sha256 = digest(draft.asked(), draft.answer(), draft.behind().sha256());
        if (!citations.store(draft, question, json.write(draft.answer()), sha256, caller.name(), now)) {
            return false;
        }
        citations.storeStretches(draft.id(), draft.behind().stretches());
        audit.append(AGGREGATE, draft.id(), 1, "stored", null, new Recorded(draft.asked().statistic(), json.read(question),
                draft.behind().count(), draft.behind().sha256(), sha256));
        return true;
    }

    /** Over the canonical JSON of all that a citation says. */
    private static String digest(Asked asked, JsonNode answer, String incidents) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("statistic", asked.statistic()).put("question", asked.query()).put("incidents", incidents);
        all.set("definition", answer.get("definition"));
        all.set("value", answer.get("value"));
        return new Sha256().add(CanonicalJson.of(all)).hex();
    }

    /** The citation; a 404 that says how to store it when nobody has, a 410 when it is not what was stored. */
    @Transactional
    Cited get(UUID id) {
        Cited cited = found(id);
        if (!cited.citation().isErased() && !digest(cited.asked(), cited.answer(), cited.citation().incidentsSha256)
                .equals(cited.citation().sha256)) {
            throw Problems.gone(Sentence.of(CitationMessages.class, CitationMessages::altered));
        }
        return cited;
    }

    /** The citation as its readers see it, with what has changed since; null for nothing about that. */
    @Transactional
    CitationView view(Cited cited, Since since) {
        return CitationView.of(cited, citations.note(cited.citation().id, caller.name()).orElse(null), since);
    }

    @Transactional
    Page<CitationItem> list(PageRequest page) {
        List<HeldCitation> held = citations.heldBy(caller.name(), page.after(), page.limit() + 1);
        return Page.of(held, page.limit(), HeldCitation::entry)
                .map(one -> CitationItem.of(one, asked(one.statistic(), one.question())));
    }

    private Cited found(UUID id) {
        Citation citation = citations.findByIdOptional(id).orElseThrow(
                () -> Problems.notFound(Sentence.of(CitationMessages.class, say -> say.missing(id.toString()))));
        return new Cited(citation, asked(citation.statistic, citation.question), json.read(citation.answer));
    }

    private Asked asked(String statistic, String question) {
        return new Asked(statistic, new TreeMap<>(json.question(question)));
    }
}
