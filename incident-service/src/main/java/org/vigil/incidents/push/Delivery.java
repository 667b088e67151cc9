package org.vigil.incidents.push;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** One attempt to deliver a message. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Column(name = "webhook_id")
    UUID webhook;

    @Column(name = "message_id")
    UUID message;

    String type;

    @Column(name = "incident_id")
    UUID incident;

    int revision;

    /** Behind the message; null where an earlier version sent it. */
    String position;

    @Column(name = "sent_at")
    Instant sentAt;

    Integer status;

    String failure;

    long millis;

    protected Delivery() {
    }

    Delivery(UUID webhook, PushedEvent event, Position behind, Outcome outcome, Instant sentAt) {
        this.webhook = webhook;
        this.message = event.id();
        this.type = event.type();
        this.incident = UUID.fromString(event.data().path("id").asText());
        this.revision = event.data().path("revision").asInt();
        this.position = behind.toString();
        this.sentAt = sentAt;
        this.status = outcome.status();
        this.failure = outcome.failure();
        this.millis = outcome.millis();
    }
}
