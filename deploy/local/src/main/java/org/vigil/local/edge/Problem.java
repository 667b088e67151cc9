package org.vigil.local.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/** What the edge itself answers when it has nowhere to pass a request on to (RFC 9457). */
final class Problem {

    private Problem() {
    }

    static void notFound(HttpServerRequest request) {
        answer(request, 404, "Not Found", "No service of Vigil answers this path.");
    }

    static void unreachable(HttpServerRequest request, String service) {
        answer(request, 503, "Service Unavailable", service + " cannot be reached now; send the request again in a moment.");
    }

    /** An answer that has begun already can only be broken off. */
    private static void answer(HttpServerRequest request, int status, String title, String detail) {
        if (request.response().headWritten()) {
            request.connection().close();
            return;
        }
        request.response().headers().clear();
        request.response().setChunked(false).setStatusCode(status).putHeader("content-type", "application/problem+json")
                .end(new JsonObject().put("status", status).put("title", title).put("detail", detail).encode());
        request.resume();
    }
}
