package org.vigil.common.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.hc.core5.http.HttpEntity;

/** Reads a body, counting it as it comes and as it unfolds, and stops at the limit on either side. */
final class Body {

    static final String ENCODINGS = "gzip, deflate";

    private Body() {
    }

    /** The body is larger than the limit. */
    private static final class TooLarge extends IOException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Passes on at most so many bytes. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            return b < 0 ? b : counted(1, b);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            return n < 0 ? n : counted(n, n);
        }

        private int counted(int n, int result) throws TooLarge {
            left -= n;
            if (left < 0) {
                throw new TooLarge();
            }
            return result;
        }
    }

    static byte[] read(HttpEntity entity, long limit) throws IOException, FetchFailed {
        if (entity == null) {
            return new byte[0];
        }
        try {
            if (entity.getContentLength() > limit) {
                throw new TooLarge();
            }
            return new Limited(decoded(new Limited(entity.getContent(), limit), entity.getContentEncoding()), limit)
                    .readAllBytes();
        } catch (TooLarge e) {
            throw new FetchFailed(FetchReason.TOO_LARGE, String.valueOf(limit / 1_000));
        }
    }

    private static InputStream decoded(InputStream wire, String encoding) throws IOException, FetchFailed {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> wire;
            case "gzip", "x-gzip" -> new GZIPInputStream(wire);
            case "deflate" -> inflated(wire);
            default -> throw new FetchFailed(FetchReason.OTHER_COMPRESSION);
        };
    }

    /** RFC 9110 means the zlib format, but some servers send what is inside it alone. */
    private static InputStream inflated(InputStream wire) throws IOException {
        BufferedInputStream in = new BufferedInputStream(wire);
        in.mark(2);
        int header = in.read() << 8 | in.read();
        in.reset();
        boolean zlib = (header & 0x0f00) == 0x0800 && header % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib));
    }
}
