package org.vigil.common.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

/** A name server that answers once with an address that may be gone to, and then with one that may not. */
class RebindingTest {

    private final AtomicInteger lookups = new AtomicInteger();

    @Test
    void the_address_that_was_judged_is_the_one_that_is_connected_to() throws Exception {
        try (OutsideServer first = new OutsideServer(); OutsideServer sentinel = new OutsideServer("127.0.0.2", first.port())) {
            first.serve("/", "text/html", "<p>first</p>");
            String authority = "mirror.example:" + first.port();
            SafeFetcher fetcher = fetcher(Set.of(authority), "127.0.0.1", "127.0.0.2");
            assertThat(fetcher.fetch(FetchRequest.page("http://" + authority + "/", 1_000)).bytes()).asString()
                    .isEqualTo("<p>first</p>");
            assertThat(lookups).as("how often the name was looked up").hasValue(1);
            assertThat(first.requests("/").get(0).getFirst("Host")).isEqualTo(authority);
            assertThat(sentinel.requests()).isZero();
            fetcher.close();
        }
    }

    @Test
    void a_redirect_to_the_same_name_is_judged_anew() throws Exception {
        try (OutsideServer mirror = new OutsideServer()) {
            SafeFetcher fetcher = fetcher(Set.of(mirror.authority()), "127.0.0.2", "127.0.0.2");
            mirror.serve("/", 302, "Location", "http://rebound.example/");
            assertThatThrownBy(() -> fetcher.fetch(FetchRequest.page(mirror.url("/"), 1_000)))
                    .isInstanceOf(FetchRefused.class);
            assertThat(lookups).hasValue(1);
            fetcher.close();
        }
    }

    @Test
    void a_client_that_was_given_no_address_finds_none() {
        assertThatThrownBy(() -> new PinnedAddresses().resolve("localhost")).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_pinned_is_forgotten_with_the_request() throws IOException {
        PinnedAddresses addresses = new PinnedAddresses();
        try (PinnedAddresses.Pin pin = addresses.pin(List.of(InetAddress.getByName("93.184.215.14")))) {
            assertThat(pin).isNotNull();
            assertThat(addresses.resolve("any.example")).containsExactly(InetAddress.getByName("93.184.215.14"));
        }
        assertThatThrownBy(() -> addresses.resolve("any.example")).isInstanceOf(IOException.class);
    }

    private SafeFetcher fetcher(Set<String> trusted, String first, String afterwards) {
        Lookup lookup = host -> new InetAddress[] {
                InetAddress.getByName(lookups.getAndIncrement() == 0 ? first : afterwards) };
        return new SafeFetcher(new AddressGuard(lookup, SafeFetcher.PORTS, trusted), "test", Duration.ofSeconds(5));
    }
}
