package org.vigil.local.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Draws what claims and decisions say. */
final class Draw {

    private static final List<String> STANCES = List.of("asserts", "asserts", "asserts", "confirms", "claims-responsibility",
            "claims-responsibility", "denies", "disputes");
    private static final List<String> DIVISIONS = List.of("IQ-DI", "IQ-KI", "IQ-AN", "SY-DY", "SY-HI");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T one(List<T> of) {
        return one(random, of);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    Telling telling() {
        return one(List.of(Telling.values()));
    }

    String stance() {
        return one(STANCES);
    }

    String statedAt() {
        return "2021-05-0" + (1 + random.nextInt(3));
    }

    Facts facts() {
        List<String> targets = new ArrayList<>(List.of("curation-target-one", "curation-target-two"));
        targets.removeIf(target -> random.nextBoolean());
        return new Facts(one(List.of("attack", "operation", "clash", "other")), days(), spot(), targets);
    }

    private Facts.Days days() {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(100));
        LocalDate month = day.withDayOfMonth(1);
        return switch (random.nextInt(8)) {
            case 0 -> days(month, month.plusMonths(1).minusDays(1), "month");
            case 1 -> days(day, day.plusDays(6), "week");
            case 2 -> days(day, day.plusDays(1 + random.nextInt(9)), "days");
            case 3 -> days(FIRST_DAY, FIRST_DAY.plusYears(1).minusDays(1), "year");
            default -> days(day, day, "day");
        };
    }

    private Facts.Days days(LocalDate from, LocalDate to, String precision) {
        return new Facts.Days(from.toString(), to.toString(), precision, oneIn(3) ? "inferred" : "stated");
    }

    private Facts.Spot spot() {
        String division = one(DIVISIONS);
        boolean countryAlone = oneIn(5);
        return new Facts.Spot(division.substring(0, 2), countryAlone ? null : division, countryAlone ? "country" : "admin1");
    }

    /** Lines as a claim may have them: each part stands in another line of the claim, and children are civilians. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String outcome : oneIn(3) ? List.of("killed", "wounded") : List.of("killed")) {
            boolean all = oneIn(2);
            boolean civilians = oneIn(2);
            String whole = all && oneIn(2) ? Line.ALL : null;
            if (all) {
                lines.add(line(Line.ALL, outcome, null));
            }
            if (civilians) {
                lines.add(line("civilians", outcome, whole));
            }
            if (oneIn(4)) {
                lines.add(line("children", outcome, civilians ? "civilians" : whole));
            }
            if (oneIn(4)) {
                lines.add(line("curation-target-one", outcome, null));
            }
        }
        return lines;
    }

    /** A line as a curator may set it, which may name a whole of which there is no line. */
    Line setLine() {
        String group = one(List.of(Line.ALL, "civilians", "children", "curation-target-two"));
        List<String> wholes = switch (group) {
            case Line.ALL -> List.of();
            case "children" -> List.of(Line.ALL, "civilians");
            default -> List.of(Line.ALL);
        };
        return line(group, oneIn(4) ? "wounded" : "killed", wholes.isEmpty() || oneIn(2) ? null : one(wholes));
    }

    /** Low, best and high in order; now and then zero, now and then unknown. */
    private Line line(String group, String outcome, String partOf) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            numbers.add(oneIn(5) ? 0 : random.nextInt(6));
        }
        numbers.sort(Integer::compare);
        TreeSet<Integer> unknown = new TreeSet<>();
        while (oneIn(3)) {
            unknown.add(random.nextInt(3));
        }
        return new Line(group, outcome, unknown.contains(0) ? null : numbers.get(0),
                unknown.contains(1) ? null : numbers.get(1),
                unknown.contains(2) ? null : numbers.get(2), partOf);
    }

    Expected.Hold hold() {
        String status = one(List.of("confirmed", "disputed", "discounted", "reported"));
        return new Expected.Hold(status, status.equals("confirmed") ? "evidence-reviewed" : null,
                "reason " + random.nextInt(9));
    }
}
