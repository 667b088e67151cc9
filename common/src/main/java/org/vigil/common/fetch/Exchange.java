package org.vigil.common.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * One request to checked addresses. The client has no proxy, no cookies, no credentials, follows no redirect, repeats nothing,
 * keeps no connection, and cannot look a name up.
 */
final class Exchange implements AutoCloseable {

    private static final int LONGEST_HEADER_LINE = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final int MOST_CONNECTIONS = 64;
    private static final Timeout CONNECT = Timeout.ofSeconds(10);
    private static final Timeout SILENCE = Timeout.ofSeconds(15);

    private final PinnedAddresses pinned = new PinnedAddresses();
    private final CloseableHttpClient client;

    Exchange(String userAgent) {
        Http1Config limits = Http1Config.custom().setMaxLineLength(LONGEST_HEADER_LINE).setMaxHeaderCount(MOST_HEADERS).build();
        client = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(pinned)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom().setConnectTimeout(CONNECT).setSocketTimeout(SILENCE).build())
                        .setMaxConnTotal(MOST_CONNECTIONS).setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(CONNECT).setResponseTimeout(SILENCE)
                        .setProtocolUpgradeEnabled(false).build())
                .setUserAgent(userAgent)
                .disableRedirectHandling().disableContentCompression().disableCookieManagement().disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** What came back: an answer, or where it redirects to. */
    record Answer(Fetched fetched, String location) {

        boolean isRedirect() {
            return location != null;
        }

        boolean isPermanent() {
            return fetched.status() == 301 || fetched.status() == 308;
        }
    }

    /** Asks one destination at the given addresses; the next of them is tried where no connection can be made. */
    Answer get(Destination to, List<InetAddress> addresses, FetchRequest request, Deadline deadline) throws FetchException {
        HttpGet get = new HttpGet(to.uri());
        get.setHeader(HttpHeaders.ACCEPT, request.wanted().accept);
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, Body.ENCODINGS);
        Optional.ofNullable(request.etag()).ifPresent(etag -> get.setHeader(HttpHeaders.IF_NONE_MATCH, etag));
        Optional.ofNullable(request.lastModified()).ifPresent(time -> get.setHeader(HttpHeaders.IF_MODIFIED_SINCE, time));
        return exchange(get, addresses, deadline, response -> read(response, to, request));
    }

    /** Sends one message to the given addresses, and takes in of the answer what its status line and headers say. */
    Fetched post(Destination to, List<InetAddress> addresses, Message message, Deadline deadline) throws FetchException {
        HttpPost post = new HttpPost(to.uri());
        message.headers().forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(message.body(), null));
        return exchange(post, addresses, deadline, response -> answered(response, to, new byte[0]));
    }

    private <T> T exchange(HttpUriRequestBase request, List<InetAddress> addresses, Deadline deadline, Reader<T> reader)
            throws FetchException {
        deadline.covers(request);
        try (PinnedAddresses.Pin pin = pinned.pin(addresses);
                ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            try {
                return reader.read(response);
            } finally {
                // Closing a response reads what is left of it; an endless one has to be cut off before.
                request.cancel();
            }
        } catch (IOException e) {
            throw failure(e, deadline);
        }
    }

    /** What is taken of an answer. */
    private interface Reader<T> {
        T read(ClassicHttpResponse response) throws IOException, FetchException;
    }

    private static Answer read(ClassicHttpResponse response, Destination from, FetchRequest request)
            throws IOException, FetchException {
        int status = response.getCode();
        String contentType = header(response, HttpHeaders.CONTENT_TYPE);
        if (status == 200 && !request.wanted().takes(contentType)) {
            throw new FetchFailed(request.wanted().otherwise, printable(contentType));
        }
        byte[] bytes = status == 200 ? Body.read(response.getEntity(), request.largest()) : new byte[0];
        Fetched fetched = answered(response, from, bytes);
        boolean redirect = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        return new Answer(fetched, redirect ? header(response, HttpHeaders.LOCATION) : null);
    }

    private static Fetched answered(ClassicHttpResponse response, Destination from, byte[] bytes) {
        return new Fetched(response.getCode(), from.uri().toString(), null, header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED), header(response, HttpHeaders.RETRY_AFTER),
                header(response, HttpHeaders.CONTENT_TYPE), header(response, HttpHeaders.CONTENT_LANGUAGE), bytes);
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank() ? null : header.getValue().strip();
    }

    private static String printable(String contentType) {
        String text = contentType.replaceAll("[^\\x20-\\x7e]", "?");
        return text.length() > 80 ? text.substring(0, 80) : text;
    }

    private static FetchFailed failure(IOException e, Deadline deadline) {
        if (deadline.hasExpired()) {
            return new FetchFailed(FetchReason.TOO_SLOW);
        }
        if (e instanceof MessageConstraintException) {
            return new FetchFailed(FetchReason.BAD_HEADERS);
        }
        if (e instanceof SSLException) {
            return new FetchFailed(FetchReason.NOT_SECURE);
        }
        if (e instanceof java.util.zip.ZipException) {
            return new FetchFailed(FetchReason.BROKEN_COMPRESSION);
        }
        return new FetchFailed(FetchReason.NOT_REACHED);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
