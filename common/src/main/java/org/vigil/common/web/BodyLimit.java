package org.vigil.common.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.vigil.common.problem.Problems;

import io.vertx.ext.web.RoutingContext;

/**
 * Counts a body while it is read, so that one which does not say its length (Transfer-Encoding: chunked) has the same limit.
 */
@Provider
class BodyLimit implements ReaderInterceptor {

    private final RoutingContext http;

    BodyLimit(RoutingContext http) {
        this.http = http;
    }

    /** Whatever the reader of the body makes of the end of its stream, the sender learns the reason. */
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        Long limit = http.get(RequestGuard.LIMIT);
        if (limit == null) {
            return body.proceed();
        }
        Counted counted = new Counted(body.getInputStream(), limit);
        body.setInputStream(counted);
        try {
            return body.proceed();
        } catch (IOException | RuntimeException e) {
            if (counted.left < 0) {
                throw Problems.tooLarge(limit);
            }
            throw e;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream body, long limit) {
            super(body);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("The body is larger than the limit");
            }
        }
    }
}
