package org.vigil.sources.lineage;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.vigil.sources.lineage.Period.Role;

/**
 * Finds the days, weeks and months that a sentence names: written out, in figures, and relative to the day of publication. What
 * names no year is the last such day or month that had begun by then.
 */
final class Days {

    private static final Set<String> SAYING = Set.of("said", "says", "statement", "released", "announced", "published",
            "issued",
            "reported", "told", "report", "قال", "قالت", "بيان", "اعلن", "اعلنت", "نشر", "نشرت", "نشره", "صدر", "صادر", "افاد",
            "افادت", "ذكر", "ذكرت", "تقرير", "اصدر", "اصدره", "اصدرته", "اصدرت", "نشرته", "لها", "له");
    private static final Set<String> PAST = Set.of("last", "past", "previous");
    private static final Set<String> PAST_AFTER = Set.of("الماضي", "الفايت", "المنصرم", "المنقضي");
    private static final int NEAR = 3;

    private final Reading reading;
    private final Sentence sentence;
    private final LocalDate published;
    private final BitSet taken = new BitSet();
    private final List<Period> periods = new ArrayList<>();

    private Days(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
        this.published = reading.report().publishedOn();
    }

    static Days of(Reading reading, Sentence sentence) {
        Days days = new Days(reading, sentence);
        for (int i = 0; i < sentence.words().size(); i++) {
            if (!days.taken.get(i)) {
                days.look(i);
            }
        }
        return days;
    }

    List<Period> periods() {
        return periods;
    }

    /** The places of the words that belong to them. */
    BitSet words() {
        return taken;
    }

    private void look(int i) {
        int month = DayNames.month(sentence, i);
        int weekday = DayNames.weekday(sentence.at(i));
        if (month > 0) {
            named(i, month);
        } else if (weekday > 0) {
            if (!sentence.at(i - 1).equals("next") && !sentence.at(i + 1).equals("المقبل")) {
                LocalDate day = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
                add(i, i + 1, day, day);
            }
        } else if (sentence.words().get(i).isNumber()) {
            inFigures(i);
        } else {
            relative(i);
        }
    }

    private void named(int i, int month) {
        int end = i + DayNames.length(sentence, i);
        // "August" and its other name may stand side by side: آب/أغسطس
        while (DayNames.month(sentence, end) == month) {
            end += DayNames.length(sentence, end);
        }
        int start = i;
        int day = number(i - 1, 31);
        if (day > 0 && !taken.get(i - 1)) {
            start = i - 1;
        } else if (sentence.at(i).charAt(0) < 'ء') {
            day = number(end, 31);
            end += day > 0 ? 1 : 0;
        }
        int year = year(end);
        end += year > 0 ? 1 : 0;
        if (day > 0) {
            int first = start == i - 1 ? firstOfRange(start) : 0;
            if (first > 0) {
                date(start - 2, start - 1, year, month, first);
            }
            date(start, end, year, month, day);
        } else {
            YearMonth named = YearMonth.of(year > 0 ? year : published.getYear(), month);
            if (year == 0 && named.atDay(1).isAfter(published)) {
                named = named.minusYears(1);
            }
            add(start, end, named.atDay(1), named.atEndOfMonth());
        }
    }

    /** The 7 of "7 to 13 October"; else 0. */
    private int firstOfRange(int last) {
        boolean range = List.of("to", "and", "until", "till", "و", "الي", "حتي").contains(sentence.at(last - 1));
        return range && !taken.get(last - 2) ? number(last - 2, 31) : 0;
    }

    private void inFigures(int i) {
        if (i + 2 < sentence.words().size() && isJoined(i) && isJoined(i + 1)) {
            int year = year(i);
            if (year > 0) {
                date(i, i + 3, year, number(i + 1, 12), number(i + 2, 31));
            } else if (year(i + 2) > 0) {
                date(i, i + 3, year(i + 2), number(i + 1, 12), number(i, 31));
            }
        }
        String[] parts = sentence.at(i).split("\\.");
        if (parts.length == 3 && parts[2].length() == 4 && parts[0].length() <= 2 && parts[1].length() <= 2) {
            date(i, i + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        }
    }

    private boolean isJoined(int i) {
        char mark = sentence.words().get(i).after();
        return mark == '-' || mark == '/';
    }

    private void relative(int i) {
        String next = sentence.at(i + 1);
        switch (sentence.at(i)) {
            case "yesterday", "امس" -> add(i, i + 1, published.minusDays(1), published.minusDays(1));
            case "today", "اليوم" -> add(i, i + 1, published, published);
            case "month" -> {
                if (PAST.contains(sentence.at(i - 1))) {
                    lastMonth(i - 1, i + 1);
                }
            }
            case "الشهر", "للشهر" -> {
                if (PAST_AFTER.contains(next)) {
                    lastMonth(i, i + 2);
                }
            }
            case "week" -> {
                if (PAST.contains(sentence.at(i - 1))) {
                    add(i - 1, i + 1, published.minusDays(13), published);
                }
            }
            case "الاسبوع" -> {
                if (PAST_AFTER.contains(next)) {
                    add(i, i + 2, published.minusDays(13), published);
                }
            }
            default -> {
                // not a word that names a day
            }
        }
    }

    private void lastMonth(int start, int end) {
        YearMonth month = YearMonth.from(published).minusMonths(1);
        add(start, end, month.atDay(1), month.atEndOfMonth());
    }

    private void date(int start, int end, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year > 0 ? year : published.getYear(), month, day);
            if (year == 0 && date.isAfter(published.plusDays(1))) {
                date = date.minusYears(1);
            }
            add(start, end, date, date);
        } catch (DateTimeException e) {
            // 31 June names no day
        }
    }

    private void add(int start, int end, LocalDate from, LocalDate to) {
        taken.set(Math.max(0, start), end);
        periods.add(new Period(from, to, role(start, end, from.equals(to)), reading.spot(sentence, start, end)));
    }

    private Role role(int start, int end, boolean day) {
        if (Figures.isBase(sentence, start)) {
            return Role.BASE;
        }
        if (day) {
            for (int i = Math.max(0, start - NEAR); i < Math.min(sentence.words().size(), end + NEAR); i++) {
                if (Cues.isSaying(sentence.at(i)) || SAYING.contains(sentence.at(i))) {
                    return Role.SAID;
                }
            }
        }
        return Role.TOLD;
    }

    private int number(int i, int most) {
        String folded = sentence.at(i);
        int digits = 0;
        while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0 && Set.of("", "st", "nd", "rd", "th").contains(folded.substring(digits));
        int number = ordinal && digits <= 2 ? Integer.parseInt(folded.substring(0, digits)) : 0;
        return number <= most ? number : 0;
    }

    private int year(int i) {
        String folded = sentence.at(i);
        boolean year = folded.length() == 4 && (folded.startsWith("19") || folded.startsWith("20") || folded.startsWith("21"))
                && folded.chars().allMatch(Character::isDigit);
        return year ? Integer.parseInt(folded) : 0;
    }
}
