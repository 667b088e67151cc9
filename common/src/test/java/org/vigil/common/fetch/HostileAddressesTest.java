package org.vigil.common.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Addresses that lead to a sentinel on this machine in every way that is known, given by a person and as redirects of a server
 * that is trusted. The sentinel listens on all interfaces; its port counts as one that may be gone to, so that each address is
 * refused for what it is and not for its port.
 */
class HostileAddressesTest {

    private static final AtomicInteger CONNECTIONS = new AtomicInteger();
    private static ServerSocket sentinel;
    private static OutsideServer mirror;
    private static SafeFetcher fetcher;

    @BeforeAll
    static void a_sentinel_listens() throws IOException {
        sentinel = new ServerSocket(0);
        Thread listener = new Thread(HostileAddressesTest::listen, "sentinel");
        listener.setDaemon(true);
        listener.start();
        mirror = new OutsideServer();
        Set<Integer> ports = new HashSet<>(SafeFetcher.PORTS);
        ports.add(sentinel.getLocalPort());
        fetcher = new SafeFetcher(new AddressGuard(HostileAddressesTest::lookUp, ports, Set.of(mirror.authority())), "test",
                Duration.ofSeconds(5));
    }

    @AfterAll
    static void it_ends() throws IOException {
        fetcher.close();
        mirror.close();
        sentinel.close();
    }

    private static void listen() {
        while (!sentinel.isClosed()) {
            try {
                sentinel.accept().close();
                CONNECTIONS.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    /** What a hostile name server would say. */
    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        Map<String, List<String>> names = Map.of(
                "loopback.example", List.of("127.0.0.1"),
                "loopback6.example", List.of("::1"),
                "private.example", List.of("10.1.2.3"),
                "mixed.example", List.of("93.184.215.14", "127.0.0.1"),
                "mixed6.example", List.of("2606:2800:21f:cb07:6820:80da:af6b:8b2c", "fd00::1"),
                "metadata.example", List.of("169.254.169.254"),
                "nat64.example", List.of("64:ff9b::7f00:1"),
                "sixtofour.example", List.of("2002:7f00:1::1"),
                "xn--mgbh0fb.example", List.of("127.0.0.1"));
        List<String> found = names.get(host);
        if (found == null) {
            throw new UnknownHostException(host);
        }
        InetAddress[] addresses = new InetAddress[found.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = InetAddress.getByName(found.get(i));
        }
        return addresses;
    }

    static Stream<String> hostile() {
        String port = ":" + sentinel.getLocalPort() + "/";
        Stream<String> hosts = Stream.of(
                // loopback, written out
                "127.0.0.1", "127.0.0.2", "127.1.2.3", "127.255.255.254", "localhost", "LOCALHOST", "localhost.", "127.0.0.1.",
                "app.localhost", "localhost.localdomain", "ip6-localhost", "machine", "printer.local", "git.internal",
                "metadata.google.internal", "1.0.0.127.in-addr.arpa",
                // short, decimal, octal and hexadecimal forms
                "127.1", "127.0.1", "2130706433", "017700000001", "0x7f000001", "0x7f.1", "0x7f.0.0.1", "0177.0.0.1",
                "0177.0.0.01", "127.0.0.01", "00127.0.0.1", "127.0.0.0x1", "0", "0.0.0.0", "00000177.1", "4294967297",
                "127.0.0.256",
                "1.2.3.4.5", "0x", "0X7F000001",
                // IPv6 and what it holds
                "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[::7f00:1]",
                "[::ffff:0:127.0.0.1]", "[64:ff9b::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]",
                "[2001:db8::1]", "[fe80::1]", "[fe80::1%25lo]", "[fe80::1%lo]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]",
                "[fd20:ce::254]", "[ff02::1]", "[100::1]", "[3fff::1]", "[5f00::1]", "[2606:4700::5efe:7f00:1]",
                "[2606:4700::200:5efe:7f00:1]", "[::1", "[]", "[v1.x]",
                // private, shared, link-local, metadata, reserved, documentation, multicast, broadcast
                "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "100.64.0.1", "100.100.100.200", "100.127.255.255",
                "169.254.169.254", "169.254.170.2", "168.63.129.16", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.19.255.255",
                "198.51.100.1", "203.0.113.1", "192.88.99.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
                // digits, dots and letters of other scripts
                "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021", "127\uff0e0\uff0e0\uff0e1", "\u2460\u2461\u2466.0.0.1",
                "loc\u00adalhost", "\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54",
                "\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3",
                "\u0661\u0662\u0667.0.0.1", "xn--.example", "a..example", "-a.example", "%31%32%37.0.0.1",
                "127.0.0.1%00.example",
                // names that lead there
                "loopback.example", "loopback6.example", "private.example", "mixed.example", "mixed6.example",
                "metadata.example", "nat64.example", "sixtofour.example", "\u0645\u062b\u0627\u0644.example",
                // users, and what looks like one
                "user@127.0.0.1", "user:word@127.0.0.1", "example.com@127.0.0.1", "127.0.0.1:80@example.com",
                "example.com%40127.0.0.1",
                "example.com\\@127.0.0.1", "127.0.0.1\\.example", "127.0.0.1 .example", "127.0.0.1\t", "127.0.0.1\r\nHost: x");
        Stream<String> whole = Stream.of(
                "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/_x", "jar:http://127.0.0.1!/a",
                "dict://127.0.0.1/",
                "ldap://127.0.0.1/", "data:text/html,x", "javascript:alert(1)", "view-source:http://127.0.0.1/",
                "netdoc:///etc/passwd",
                "HTTP:127.0.0.1", "http:/127.0.0.1/", "http:///127.0.0.1/", "http://", "https:", "//127.0.0.1/",
                " http://127.0.0.1/",
                "h\u0442tp://127.0.0.1/", "http:\\\\127.0.0.1\\", "http://127.0.0.1:99999/", "http://127.0.0.1:-1/",
                "http://127.0.0.1:0/",
                "http://127.0.0.1:8o/", "http://[::1]:x/", "http://93.184.215.14:22/", "http://93.184.215.14:6379/",
                "http://93.184.215.14:25/", "https://93.184.215.14:9200/", "http://127.0.0.1?x=93.184.215.14",
                "http://127.0.0.1#@example.com",
                "1a:x", ":x", "%41:x", "a%zz:x/y", ":127.0.0.1/",
                "http://example.com" + "x".repeat(2_000), "");
        return Stream.concat(hosts.map(host -> "http://" + host + port), whole);
    }

    /** Nothing is no location, and what has no scheme in ASCII is a path of the redirecting server. */
    static Stream<String> hostileRedirects() {
        return hostile().filter(url -> !url.isEmpty() && !url.startsWith("h\u0442tp"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_address_is_refused_with_a_reason(String url) {
        assertRefused(url);
    }

    @ParameterizedTest
    @MethodSource("hostileRedirects")
    void a_redirect_to_a_hostile_address_is_refused_with_a_reason(String url) {
        // A server cannot send a line break in a header; such a location arrives without it.
        String location = url.replaceAll("[\r\n]", "").strip();
        int before = mirror.requests("/redirect").size();
        mirror.serve("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location",
                    new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(302, -1);
        });
        assertRefused(mirror.url("/redirect"));
        assertThat(mirror.requests("/redirect")).hasSize(before + 1);
    }

    @Test
    void there_are_more_than_sixty_of_them() {
        assertThat(hostile().distinct().count()).isGreaterThan(60);
    }

    @AfterEach
    void nothing_has_reached_the_sentinel() {
        assertThat(CONNECTIONS).hasValue(0);
    }

    private static void assertRefused(String url) {
        assertThatThrownBy(() -> fetcher.fetch(FetchRequest.page(url, 1_000)))
                .isInstanceOf(FetchRefused.class)
                .message().startsWith("The").endsWith(".").doesNotContain("127.0.0.1", "10.1.2.3", "169.254");
    }
}
