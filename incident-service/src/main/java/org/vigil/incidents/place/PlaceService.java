package org.vigil.incidents.place;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.AuditTrail;
import org.vigil.common.audit.Change;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.RevisionPage;
import org.vigil.incidents.difference.RevisedState;
import org.vigil.incidents.difference.Revisions;

/** Finds, enters and changes places; the boundary of these transactions. */
@ApplicationScoped
class PlaceService {

    static final String AGGREGATE = "place";

    private final PlaceRepository places;
    private final PlaceSearch search;
    private final AuditTrail audit;
    private final Revisions differences;

    PlaceService(PlaceRepository places, PlaceSearch search, AuditTrail audit, Revisions differences) {
        this.places = places;
        this.search = search;
        this.audit = audit;
        this.differences = differences;
    }

    @Transactional
    PlaceView get(UUID id) {
        return PlaceView.of(places.findByIdOptional(id).orElseThrow(() -> missing(id)));
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(PlaceMessages.class, say -> say.missing(id)));
    }

    @Transactional
    Page<Change> revisions(UUID id, RevisionPage page) {
        get(id);
        return Change.page(audit.history(AGGREGATE, id, page.before(), page.limit() + 1), page.limit());
    }

    @Transactional
    RevisedState revision(UUID id, int revision) {
        return differences.of(AGGREGATE, id, revision, PlaceView.class, PlaceDifference::between);
    }

    @Transactional
    Page<PlaceView> list(String country, String admin1, PageRequest page) {
        List<KnownPlace> found = places.newestFirst(country, admin1, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), place -> place.id).map(PlaceView::of);
    }

    /** The best, on one page. */
    @Transactional
    Page<PlaceView> find(String name, String country, String admin1, PageRequest page) {
        if (page.after().isPresent()) {
            throw Problems.invalidParameter("cursor", Sentence.of(PlaceMessages.class, PlaceMessages::onePage));
        }
        return new Page<>(search.find(name, country, admin1, page.limit()), null);
    }

    @Transactional
    PlaceView record(RecordPlace request) {
        KnownPlace place = new KnownPlace(request);
        places.persist(place);
        return announce(place, "recorded", request.reason());
    }

    @Transactional
    PlaceView change(UUID id, String ifMatch, RecordPlace request) {
        KnownPlace place = places.locked(id).orElseThrow(() -> missing(id));
        differences.demandSeen(ifMatch, AGGREGATE, id, place.revision, PlaceView.class, PlaceDifference::between);
        if (place.origin == PlaceOrigin.NATURAL_EARTH
                && !(request.kind() == place.kind && place.admin1.equals(request.admin1()))) {
            throw Problems.invalid("admin1", Sentence.of(PlaceMessages.class, say -> say.fixed(place.admin1)));
        }
        place.change(request);
        return announce(place, "revised", request.reason());
    }

    private PlaceView announce(KnownPlace place, String change, String reason) {
        AuditEntry entry = audit.append(AGGREGATE, place.id, place.revision, change, reason, PlaceView.of(place));
        place.knownAt = entry.knownAt();
        places.index(place);
        return PlaceView.of(place);
    }
}
