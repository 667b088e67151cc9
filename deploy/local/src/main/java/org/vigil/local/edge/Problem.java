package org.vigil.local.edge;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the edge itself answers when it has nowhere to pass a request on to: a problem (RFC 9457), and to a browser a page. */
final class Problem {

    private Problem() {
    }

    static void malformedPath(HttpServerRequest request) {
        answer(request, ProblemPage.NOTHING, 400, "Bad Request",
                "A path may hold no empty segment and none that is . or ..: send the path that is meant.");
    }

    static void notFound(HttpServerRequest request) {
        answer(request, ProblemPage.NOTHING, 404, "Not Found", "No service of Vigil answers this path.");
    }

    static void tooLarge(HttpServerRequest request, long most) {
        answer(request, ProblemPage.TOO_LARGE, 413, "Content Too Large",
                "A body of more than " + most + " bytes is not passed on; send less at a time.");
    }

    /** Nothing of the request was sent. */
    static void unreachable(HttpServerRequest request, String service) {
        answer(request, ProblemPage.AGAIN, 503, "Service Unavailable",
                service + " cannot be reached now; send the request again in a moment.");
    }

    static void notReady(HttpServerRequest request, List<String> services) {
        answer(request, ProblemPage.AGAIN, 503, "Service Unavailable", "Not ready: " + String.join(", ", services) + ".");
    }

    /** The request was sent, as a whole or in part, and no answer came back. */
    static void brokenOff(HttpServerRequest request, String service) {
        String broke = "The connection to " + service + " broke off before it answered; ";
        switch (request.method().name()) {
            case "GET", "HEAD", "OPTIONS" ->
                answer(request, ProblemPage.AGAIN, 502, "Bad Gateway", broke + "send the request again.");
            case "POST" -> answer(request, ProblemPage.LOOK_FIRST, 502, "Bad Gateway", broke
                    + "it is not known whether the request took effect: repeat it with the same Idempotency-Key.");
            default -> answer(request, ProblemPage.LOOK_FIRST, 502, "Bad Gateway", broke
                    + "it is not known whether the request took effect: read what is there before it is repeated.");
        }
    }

    /** An answer that has begun already can only be broken off. */
    private static void answer(HttpServerRequest request, ProblemPage page, int status, String title, String detail) {
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
            request.response().putHeader("content-type", "text/html;charset=UTF-8").end(page.in(request));
        } else {
            request.response().putHeader("content-type", "application/problem+json")
                    .end(new JsonObject().put("status", status).put("title", title).put("detail", detail).encode());
        }
        request.resume();
    }
}
