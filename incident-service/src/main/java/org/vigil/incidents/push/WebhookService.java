package org.vigil.incidents.push;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.vigil.common.audit.AuditTrail;
import org.vigil.common.fetch.FetchRefused;
import org.vigil.common.fetch.SafeFetcher;
import org.vigil.common.problem.Problems;
import org.vigil.common.problem.Refusal;
import org.vigil.common.text.Sentence;
import org.vigil.common.web.Page;
import org.vigil.common.web.PageRequest;
import org.vigil.common.web.Preconditions;

/** Keeps and shows webhooks; the boundary of their transactions. */
@ApplicationScoped
class WebhookService {

    static final String AGGREGATE = "webhook";
    /** Each has a reader of the topic and a thread of its own. */
    private static final int MOST = 50;
    /** Each lengthens the signature. */
    private static final int MOST_SECRETS = 10;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final SafeFetcher fetcher;
    private final AuditTrail audit;

    WebhookService(WebhookRepository webhooks, DeliveryRepository deliveries, SafeFetcher fetcher, AuditTrail audit) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.fetcher = fetcher;
        this.audit = audit;
    }

    @Transactional
    WebhookView register(KeepWebhook request) {
        check(request);
        if (webhooks.count() >= MOST) {
            throw Problems.conflict(Sentence.of(PushMessages.class, say -> say.tooMany(MOST)));
        }
        Instant now = now();
        Webhook webhook = new Webhook(request, request.since() == null ? now : request.since(), now);
        webhooks.persistAndFlush(webhook);
        audit.append(AGGREGATE, webhook.id, webhook.revision, "registered", null, WebhookState.of(webhook));
        return WebhookView.withSecret(webhook);
    }

    @Transactional
    Page<WebhookView> list(PageRequest page) {
        List<Webhook> found = webhooks.newestFirst(page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), (Webhook webhook) -> webhook.id).map(WebhookView::of);
    }

    @Transactional
    WebhookView get(UUID id) {
        return WebhookView.of(webhooks.findByIdOptional(id).orElseThrow(() -> missing(id)));
    }

    @Transactional
    WebhookView change(UUID id, String ifMatch, KeepWebhook request) {
        check(request);
        Webhook webhook = locked(id);
        Preconditions.ifMatch(ifMatch, webhook.revision);
        webhook.change(request, now());
        audit.append(AGGREGATE, id, webhook.revision, "revised", null, WebhookState.of(webhook));
        return WebhookView.of(webhook);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        Webhook webhook = locked(id);
        Preconditions.ifMatch(ifMatch, webhook.revision);
        audit.append(AGGREGATE, id, webhook.revision + 1, "removed", null, WebhookState.of(webhook));
        webhooks.delete(webhook);
    }

    @Transactional
    WebhookView rotateSecret(UUID id) {
        Webhook webhook = locked(id);
        if (webhook.secrets(now()).size() >= MOST_SECRETS) {
            throw Problems.conflict(Sentence.of(PushMessages.class, say -> say.tooManySecrets(MOST_SECRETS)));
        }
        webhook.rotateSecret(now());
        audit.append(AGGREGATE, id, webhook.revision, "secret-rotated", null, WebhookState.of(webhook));
        return WebhookView.withSecret(webhook);
    }

    @Transactional
    WebhookView replay(UUID id, Replay request) {
        Webhook webhook = locked(id);
        if (request.since() == null) {
            webhook.replayBehind(request.behind(), now());
        } else {
            webhook.replaySince(request.since(), now());
        }
        audit.append(AGGREGATE, id, webhook.revision, "replayed", null, WebhookState.of(webhook));
        return WebhookView.of(webhook);
    }

    @Transactional
    Page<DeliveryView> deliveries(UUID id, PageRequest page) {
        get(id);
        List<Delivery> found = deliveries.newestFirst(id, page.after(), page.limit() + 1);
        return Page.of(found, page.limit(), (Delivery delivery) -> delivery.id).map(DeliveryView::of);
    }

    private Webhook locked(UUID id) {
        return webhooks.locked(id).orElseThrow(() -> missing(id));
    }

    private static Refusal missing(UUID id) {
        return Problems.notFound(Sentence.of(PushMessages.class, say -> say.missing(id)));
    }

    private void check(KeepWebhook request) {
        request.wantedTypes();
        try {
            fetcher.check(request.url());
        } catch (FetchRefused e) {
            throw Problems.invalid("url", Sentence.of(PushMessages.class, say -> say.url(e.getMessage())));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
