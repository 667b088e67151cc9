package org.vigil.incidents.push;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attempt to deliver a message.
 *
 * @param message the webhook-id that it had; the same in each attempt
 * @param position behind the message, from which it can be told on again; null where an earlier version sent it
 * @param status of the answer, null where there was none
 * @param failure why it is sent again, null where it was taken
 * @param millis how long the receiver took, in milliseconds
 */
@Schema(name = "Delivery")
record DeliveryView(UUID id, UUID message, String type, UUID incident, int revision,
        @Schema(nullable = true) String position, Instant sentAt,
        @Schema(nullable = true) Integer status, @Schema(nullable = true) String failure, long millis) {

    static DeliveryView of(Delivery d) {
        return new DeliveryView(d.id, d.message, d.type, d.incident, d.revision, d.position, d.sentAt, d.status, d.failure,
                d.millis);
    }
}
