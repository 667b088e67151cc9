package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.vigil.common.fetch.FetchException;
import org.vigil.common.fetch.Fetched;
import org.vigil.common.fetch.Message;
import org.vigil.common.fetch.SafeFetcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Brings one message to its receiver, once. */
@ApplicationScoped
class Courier {

    private static final int GONE = 410;

    private final SafeFetcher fetcher;
    private final ObjectMapper json;

    Courier(SafeFetcher fetcher, ObjectMapper json) {
        this.fetcher = fetcher;
        this.json = json;
    }

    Outcome bring(String url, PushedEvent event, List<String> secrets) {
        Instant begin = Instant.now();
        try {
            byte[] body = json.writeValueAsBytes(event.message());
            Fetched answer = fetcher.send(new Message(url, Map.of("Content-Type", "application/json",
                    "webhook-id", event.id().toString(), "webhook-timestamp", Long.toString(begin.getEpochSecond()),
                    "webhook-signature", Signature.of(secrets, event.id(), begin, body)), body));
            return new Outcome(answer.status(), failure(answer.status()), wish(answer.retryAfter()),
                    answer.status() == GONE, since(begin));
        } catch (FetchException e) {
            return new Outcome(null, e.getMessage(), Duration.ZERO, false, since(begin));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written", e);
        }
    }

    private static String failure(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        if (status >= 300 && status < 400) {
            return "The receiver answered with a redirect (" + status + "), which is not followed; give the address itself.";
        }
        return status == GONE ? "The receiver answered that it is gone (410)."
                : "The receiver answered with status " + status + "; it takes a message by any status from 200 to 299.";
    }

    private static Duration wish(String retryAfter) {
        try {
            return retryAfter == null ? Duration.ZERO : Duration.ofSeconds(Long.parseUnsignedLong(retryAfter));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }

    private static long since(Instant begin) {
        return Duration.between(begin, Instant.now()).toMillis();
    }
}
