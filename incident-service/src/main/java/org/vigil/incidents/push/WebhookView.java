package org.vigil.incidents.push;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vigil.common.web.Versioned;

/**
 * A webhook as it is shown.
 *
 * @param internal whether it is told of what licences forbid to pass on, too
 * @param paused whether nothing is sent
 * @param pausedBecause why, where it was not a person who paused it
 * @param since it is told of what became known from then on
 * @param failures in a row, up to now
 * @param nextAttemptAt not before that it is tried again; null while it is paused
 * @param secret what messages are signed with; shown once, when it was made, and null ever after
 */
@Schema(name = "Webhook")
record WebhookView(UUID id, int revision, String url, @Schema(nullable = true) String description, List<String> types,
        boolean internal, boolean paused, @Schema(nullable = true) String pausedBecause, Instant since, int failures,
        @Schema(nullable = true) Instant nextAttemptAt, @Schema(nullable = true) Instant lastDeliveredAt, Instant createdAt,
        @Schema(nullable = true) String secret) implements Versioned {

    static WebhookView of(Webhook w) {
        return view(w, null);
    }

    static WebhookView withSecret(Webhook w) {
        return view(w, w.secret);
    }

    private static WebhookView view(Webhook w, String secret) {
        return new WebhookView(w.id, w.revision, w.url, w.description, List.copyOf(w.types), w.internal, w.paused,
                w.pausedBecause,
                w.since, w.failures, w.paused ? null : w.nextAttemptAt, w.lastDeliveredAt, w.createdAt, secret);
    }
}
