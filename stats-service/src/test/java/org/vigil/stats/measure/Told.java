package org.vigil.stats.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.vigil.stats.testing.IncidentEvent;

/** One revision of an incident made at random, and what of it is counted by the words of the rule alone, one by one. */
record Told(UUID id, int revision, Instant knownAt, String change, LocalDate from, LocalDate to, String country, String admin1,
        Point point, String verification, boolean merged, List<String> perpetrators, List<String> targets,
        List<String> claimants,
        List<Line> lines) {

    static final LocalDate START = LocalDate.of(2024, 11, 1);
    private static final List<String> ACTORS = List.of("red", "blue", "green");
    private static final List<String> GROUPS = List.of("all", "police", "civilians");
    private static final List<String> OUTCOMES = List.of("killed", "wounded");
    private static final List<String> STATUSES = List.of("claimed", "reported", "confirmed", "discounted");

    record Line(String group, String outcome, Integer low, Integer best, Integer high, String partOf) {
    }

    /** A point in quarters of a degree north and east, and how closely it is known. */
    record Point(int north, int east, String precision) {

        /** Rows are counted from the south pole and columns from 180 degrees west, each half a degree, 720 to a row. */
        String cell() {
            int row = Math.floorDiv(north + 4 * 90, 2);
            int column = Math.floorDiv(east + 4 * 180, 2);
            return precision.equals("admin1") ? null : String.valueOf(720 * row + column + 1);
        }
    }

    /** A history of one to four revisions, each known later than the one before. */
    static List<Told> history(Random random, Instant epoch) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        List<Told> history = new ArrayList<>();
        Instant known = epoch;
        for (int revision = 1; revision <= 1 + random.nextInt(4); revision++) {
            known = known.plus(1 + random.nextInt(1_000), ChronoUnit.MILLIS);
            history.add(told(random, id, revision, known));
        }
        return history;
    }

    private static Told told(Random random, UUID id, int revision, Instant known) {
        LocalDate from = START.plusDays(random.nextInt(500));
        int spread = random.nextInt(10);
        LocalDate to = spread < 6 ? from : from.plusDays(spread < 9 ? random.nextInt(7) : random.nextInt(60));
        String country = random.nextInt(20) == 0 ? null : random.nextBoolean() ? "IQ" : "SY";
        String admin1 = country == null || random.nextInt(4) == 0 ? null
                : country + "-" + (char) ('A' + random.nextInt(3)) + "A";
        String change = revision == 1 ? "recorded" : random.nextInt(8) == 0 ? "withdrawn" : "revised";
        List<String> perpetrators = some(random, ACTORS);
        List<String> claimants = perpetrators.stream().filter(actor -> random.nextInt(3) == 0).toList();
        List<Line> lines = Stream.generate(() -> line(random)).limit(random.nextInt(4)).toList();
        Point point = random.nextInt(4) == 0 ? null
                : new Point(132 + random.nextInt(4), 174 + random.nextInt(4), random.nextInt(3) == 0 ? "admin1" : "near");
        return new Told(id, revision, known, change, from, to, country, admin1, point,
                STATUSES.get(random.nextInt(STATUSES.size())),
                revision > 1 && random.nextInt(8) == 0, perpetrators, some(random, ACTORS), claimants, lines);
    }

    private static List<String> some(Random random, List<String> all) {
        return all.stream().filter(one -> random.nextInt(3) == 0).toList();
    }

    private static Line line(Random random) {
        int low = random.nextInt(5);
        int best = low + random.nextInt(5);
        return new Line(GROUPS.get(random.nextInt(3)), OUTCOMES.get(random.nextInt(2)), random.nextInt(6) == 0 ? null : low,
                random.nextInt(6) == 0 ? null : best, random.nextInt(6) == 0 ? null : best + random.nextInt(5),
                random.nextInt(4) == 0 ? "all" : null);
    }

    IncidentEvent event() {
        IncidentEvent event = IncidentEvent.incident(id).revision(revision, change).knownAt(knownAt)
                .from(from.toString(), to.toString()).in(country, admin1).verified(verification);
        perpetrators.forEach(actor -> event.actor(actor, "perpetrator"));
        targets.forEach(actor -> event.actor(actor, "target"));
        claimants.forEach(actor -> event.claim(actor + "-media", null, "claims-responsibility", actor));
        lines.forEach(l -> event.casualties(l.group(), l.outcome(), l.low(), l.best(), l.high(), l.partOf()));
        if (point != null) {
            event.at(point.north() / 4.0, point.east() / 4.0, point.precision());
        }
        return merged ? event.mergedInto(UUID.randomUUID()) : event;
    }

    boolean isCounted() {
        return !merged && !change.equals("withdrawn") && !verification.equals("discounted");
    }

    /** The values of a dimension, none where nothing is known. */
    List<String> values(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> Stream.ofNullable(country).toList();
            case ADMIN1 -> Stream.ofNullable(admin1).toList();
            case PRIO_GRID -> Stream.ofNullable(point).map(Point::cell).filter(Objects::nonNull).toList();
            case VERIFICATION -> List.of(verification);
            case PERPETRATOR -> perpetrators;
            case TARGET -> targets;
            case ACTOR -> Stream.concat(perpetrators.stream(), targets.stream()).distinct().toList();
            case GROUP -> lines.stream().map(Line::group).distinct().toList();
            default -> throw new IllegalArgumentException(dimension.name());
        };
    }
}
