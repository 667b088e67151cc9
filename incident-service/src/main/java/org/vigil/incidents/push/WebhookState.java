package org.vigil.incidents.push;

import java.time.Instant;
import java.util.List;

/** What the audit trail keeps of a webhook; never a secret. */
record WebhookState(String url, String description, List<String> types, boolean internal, boolean paused, String pausedBecause,
        Instant since) {

    static WebhookState of(Webhook w) {
        return new WebhookState(w.url, w.description, List.copyOf(w.types), w.internal, w.paused, w.pausedBecause, w.since);
    }
}
