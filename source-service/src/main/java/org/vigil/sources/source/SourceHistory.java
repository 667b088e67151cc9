package org.vigil.sources.source;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.audit.AuditEntry;
import org.vigil.common.audit.Change;
import org.vigil.common.web.Page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The history of a source, redacted for those who may not know protected ones. */
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
        return sources.seesProtected() ? page : page.map(this::redacted);
    }

    /** The reason for a change of a protected source may name it, so it goes as well. */
    private Change redacted(Change c) {
        boolean open = c.after().path("protection").asText().equals("public");
        return new Change(c.revision(), c.change(), c.knownAt(), c.by(), open ? c.reason() : null, redacted(c.before()),
                redacted(c.after()));
    }

    private JsonNode redacted(JsonNode state) {
        try {
            return state == null ? null : json.valueToTree(json.treeToValue(state, SourceState.class).redacted());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored state of a source cannot be read", e);
        }
    }
}
