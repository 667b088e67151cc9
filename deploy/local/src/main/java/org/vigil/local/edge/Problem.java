package org.vigil.local.edge;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the edge itself answers when it has nowhere to pass a request on to: a problem (RFC 9457), and to a browser a page. */
final class Problem {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>%1$s · Vigil</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/dashboard">Go to the dashboard</a></p></body></html>
            """;

    private Problem() {
    }

    static void malformedPath(HttpServerRequest request) {
        answer(request, 400, "Bad Request",
                "A path may hold no empty segment and none that is . or ..: send the path that is meant.");
    }

    static void notFound(HttpServerRequest request) {
        answer(request, 404, "Not Found", "No service of Vigil answers this path.");
    }

    static void tooLarge(HttpServerRequest request, long most) {
        answer(request, 413, "Content Too Large",
                "A body of more than " + most + " bytes is not passed on; send less at a time.");
    }

    /** Nothing of the request was sent. */
    static void unreachable(HttpServerRequest request, String service) {
        answer(request, 503, "Service Unavailable", service + " cannot be reached now; send the request again in a moment.");
    }

    static void notReady(HttpServerRequest request, List<String> services) {
        answer(request, 503, "Service Unavailable", "Not ready: " + String.join(", ", services) + ".");
    }

    /** The request was sent, as a whole or in part, and no answer came back. */
    static void brokenOff(HttpServerRequest request, String service) {
        String then = switch (request.method().name()) {
            case "GET", "HEAD", "OPTIONS" -> "send the request again.";
            case "POST" -> "it is not known whether the request took effect: repeat it with the same Idempotency-Key.";
            default -> "it is not known whether the request took effect: read what is there before it is repeated.";
        };
        answer(request, 502, "Bad Gateway", "The connection to " + service + " broke off before it answered; " + then);
    }

    /** An answer that has begun already can only be broken off. */
    private static void answer(HttpServerRequest request, int status, String title, String detail) {
        if (request.response().closed() || request.response().ended()) {
            return;
        }
        if (request.response().headWritten()) {
            request.connection().close();
            return;
        }
        request.response().headers().clear();
        request.response().setChunked(false).setStatusCode(status);
        String accepted = request.getHeader("accept");
        if (accepted != null && accepted.startsWith("text/html")) {
            request.response().putHeader("content-type", "text/html;charset=UTF-8").end(PAGE.formatted(title, detail));
        } else {
            request.response().putHeader("content-type", "application/problem+json")
                    .end(new JsonObject().put("status", status).put("title", title).put("detail", detail).encode());
        }
        request.resume();
    }
}
