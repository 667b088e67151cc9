package org.vigil.sources.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a list is narrowed by, as terms of the index. */
final class Narrowing {

    private static final int MONTHS = 12;
    /** No report is dated earlier. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    /** No report is dated later. */
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Narrowing() {
    }

    /** Groups of terms, of each of which a report has to have one. */
    static List<List<String>> of(SearchRequest request) {
        List<List<String>> groups = new ArrayList<>();
        add(groups, 's', request.sources());
        add(groups, 'l', languages(request));
        add(groups, 'k', request.credibility());
        add(groups, 'g', request.lineages());
        if (request.from() != null || request.to() != null) {
            groups.add(months(request.from() == null ? FIRST : request.from(),
                    request.to() == null ? LAST : request.to()));
        }
        return groups;
    }

    /** The primary languages asked for, in small letters as the index has them. */
    static List<String> languages(SearchRequest request) {
        return request.languages().stream().map(language -> language.split("-", 2)[0].toLowerCase(Locale.ROOT)).toList();
    }

    private static void add(List<List<String>> groups, char name, Collection<?> values) {
        if (!values.isEmpty()) {
            groups.add(values.stream().map(value -> name + value.toString()).toList());
        }
    }

    /**
     * The whole years and the months that hold every day from one to the other; at the ends also other days of these months.
     */
    private static List<String> months(LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(FIRST) ? FIRST : from;
        LocalDate end = to.isAfter(LAST) ? LAST : to;
        List<String> terms = new ArrayList<>();
        int month = month(begin);
        while (month <= month(end)) {
            int year = (month - 1) / MONTHS;
            if (month == year * MONTHS + 1 && month + MONTHS - 1 <= month(end)) {
                terms.add("y" + year);
                month += MONTHS;
            } else {
                terms.add("m" + month);
                month++;
            }
        }
        return terms;
    }

    private static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue();
    }
}
