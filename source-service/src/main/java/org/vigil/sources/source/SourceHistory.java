package org.vigil.sources.source;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.Change;
import org.vigil.common.web.Page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The history of a source, redacted for those who may not know a protected one. */
@ApplicationScoped
class SourceHistory {

    private final SourceService sources;
    private final ObjectMapper json;

    SourceHistory(SourceService sources, ObjectMapper json) {
        this.sources = sources;
        this.json = json;
    }

    Page<Change> page(String idOrSlug, int beforeRevision, int limit) {
        List<AuditEntry> newestFirst = sources.history(idOrSlug, beforeRevision, limit + 1);
        Page<Change> page = Change.page(newestFirst, limit);
        boolean hidden = !sources.seesProtected() && sources.find(idOrSlug).orElseThrow().isProtected();
        return hidden ? page.map(this::redacted) : page;
    }

    /** A reason may name the source, so it goes as well. */
    private Change redacted(Change c) {
        return new Change(c.revision(), c.change(), c.knownAt(), c.by(), null, redacted(c.before()), redacted(c.after()));
    }

    private JsonNode redacted(JsonNode state) {
        try {
            return state == null ? null : json.valueToTree(json.treeToValue(state, SourceState.class).redacted());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a source cannot be read", e);
        }
    }
}
