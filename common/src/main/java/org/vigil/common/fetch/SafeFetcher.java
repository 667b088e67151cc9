package org.vigil.common.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches what stands at an address that somebody gave. It reaches machines of the public Internet, and the authorities that an
 * operator trusts, and nothing else: not by any way to write an address, not by a name that changes where it leads to between
 * the check and the connection, and not by redirect.
 */
@ApplicationScoped
public class SafeFetcher {

    static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);
    private static final int MOST_REDIRECTS = 5;

    private final AddressGuard guard;
    private final Exchange exchange;
    private final Duration time;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    SafeFetcher(FetchSettings settings, @ConfigProperty(name = "quarkus.application.version") String version) {
        this(new AddressGuard(InetAddress::getAllByName, PORTS, authorities(settings)), version, settings.deadline());
    }

    SafeFetcher(AddressGuard guard, String version, Duration time) {
        this.guard = guard;
        this.exchange = new Exchange("Vigil/" + version);
        this.time = time;
    }

    private static Set<String> authorities(FetchSettings settings) {
        Set<String> trusted = settings.trustedHosts().orElse(Set.of()).stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        trusted.stream().filter(host -> !host.matches("(\\[[0-9a-f:.]+]|[^:/@]+):[0-9]{1,5}")).findAny().ifPresent(host -> {
            throw new IllegalArgumentException("vigil.fetch.trusted-hosts holds " + host + "; write each as host:port.");
        });
        return trusted;
    }

    /**
     * Says whether an address may be fetched as far as can be seen in it; where its name leads to is judged by each fetch.
     *
     * @throws FetchRefused with the reason
     */
    public void check(String url) throws FetchRefused {
        guard.check(Destination.read(url));
    }

    /** The name of the host of an address that {@link #check} accepts, as it is looked up. */
    public String host(String url) throws FetchRefused {
        return Destination.read(url).host().name();
    }

    /**
     * Fetches an address with at most five redirects. It may take as long as {@code vigil.fetch.deadline}, so no transaction
     * may be open.
     *
     * @return the last answer, whatever its status
     * @throws FetchRefused where the address or a redirect leads to what Vigil does not go to
     * @throws FetchFailed where the other side cannot be reached, or answers with too much, too slowly, or with something else
     */
    public Fetched fetch(FetchRequest request) throws FetchException {
        Destination to = Destination.read(request.url());
        String movedTo = null;
        boolean forGood = true;
        try (Deadline deadline = new Deadline(time, clock)) {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Exchange.Answer answer = exchange.get(to, guard.addressesOf(to), request, deadline);
                if (!answer.isRedirect()) {
                    return answer.fetched().redirectedFrom(movedTo);
                }
                to = to.redirected(answer.location());
                forGood &= answer.isPermanent();
                movedTo = forGood ? to.uri().toString() : movedTo;
            }
        }
        throw new FetchRefused(FetchReason.TOO_MANY_REDIRECTS);
    }

    /**
     * Sends a message to an address. A redirect is an answer like any other, and not followed. It may take as long as
     * {@code vigil.fetch.deadline}, so no transaction may be open.
     *
     * @return the answer without its body, whatever its status
     * @throws FetchRefused where the address leads to what Vigil does not go to
     * @throws FetchFailed where the other side cannot be reached, or answers too slowly
     */
    public Fetched send(Message message) throws FetchException {
        Destination to = Destination.read(message.url());
        try (Deadline deadline = new Deadline(time, clock)) {
            return exchange.post(to, guard.addressesOf(to), message, deadline);
        }
    }

    @PreDestroy
    void close() throws IOException {
        clock.shutdownNow();
        exchange.close();
    }
}
