package org.vigil.incidents.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far the topic of incidents was read: of each partition the next offset, and the latest moment at which something that was
 * read there became known. Partitions that are not named are read from where the reader starts.
 */
record Position(Map<Integer, Place> places) {

    /** What fills a topic again and is this much older than what was read last was read before, but for what a clock does. */
    static final Duration LATEST = Duration.ofMinutes(10);

    private static final Pattern PLACE = Pattern.compile("([0-9]{1,5})-([0-9]{1,18})");

    Position {
        places = Map.copyOf(places);
    }

    /** A place in one partition; {@code newest} is null where nothing was read yet. */
    record Place(long next, Instant newest) {
    }

    static Position start() {
        return new Position(Map.of());
    }

    /** Reads what {@link #toString} wrote; empty where it is something else. */
    static Optional<Position> parse(String text) {
        Map<Integer, Place> places = new TreeMap<>();
        for (String part : text.split("\\.", -1)) {
            Matcher place = PLACE.matcher(part);
            if (!place.matches()) {
                return Optional.empty();
            }
            places.put(Integer.valueOf(place.group(1)), new Place(Long.parseLong(place.group(2)), null));
        }
        return Optional.of(new Position(places));
    }

    /** The same, with the places of partitions that it does not name. */
    Position with(Position others) {
        Map<Integer, Place> all = new TreeMap<>(others.places);
        all.putAll(places);
        return new Position(all);
    }

    /** The position behind that event. */
    Position after(PushedEvent event) {
        Map<Integer, Place> next = new TreeMap<>(places);
        Instant newest = newest(event.partition());
        next.put(event.partition(), new Place(event.offset() + 1,
                newest == null || event.knownAt().isAfter(newest) ? event.knownAt() : newest));
        return new Position(next);
    }

    /** Whether the event came before already and was sent again to fill the topic. */
    boolean repeats(PushedEvent event) {
        Instant newest = newest(event.partition());
        return event.again() && newest != null && event.knownAt().isBefore(newest.minus(LATEST));
    }

    private Instant newest(int partition) {
        Place place = places.get(partition);
        return place == null ? null : place.newest();
    }

    /** The offsets alone, such as {@code 0-120.1-98}. */
    @Override
    public String toString() {
        return Arrays.stream(places.keySet().stream().mapToInt(Integer::intValue).sorted().toArray())
                .mapToObj(partition -> partition + "-" + places.get(partition).next()).collect(Collectors.joining("."));
    }
}
