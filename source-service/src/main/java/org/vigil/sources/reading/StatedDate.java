package org.vigil.sources.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was published, as exactly as a page or feed says: an instant keeps its offset, so that its day stays
 * the one on which it was published, and a time without an offset is no instant, so that only its date is taken.
 */
public final class StatedDate {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[a-z]{3,9},?\\s+)?(\\d{1,2})\\s+([a-z]{3})[a-z]*\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([a-z]{1,3}|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");
    /** The names that RFC 822 has. */
    private static final Map<String, String> ZONES = Map.of("UT", "Z", "UTC", "Z", "GMT", "Z", "EST", "-05:00", "EDT", "-04:00",
            "CST", "-06:00", "CDT", "-05:00", "MST", "-07:00", "PDT", "-07:00", "PST", "-08:00");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private StatedDate() {
    }

    /**
     * An ISO 8601 date, or an instant with its offset; empty where the text is neither, in the forms of ISO 8601 and RFC 822.
     */
    public static Optional<String> read(String text) {
        String stated = text == null ? "" : text.strip();
        try {
            Matcher iso = ISO.matcher(stated);
            if (iso.matches()) {
                return written(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)), iso, 4);
            }
            Matcher rfc = RFC_822.matcher(stated);
            if (rfc.matches()) {
                int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1;
                return written(LocalDate.of(number(rfc, 3), month, number(rfc, 1)), rfc, 4);
            }
        } catch (DateTimeException e) {
            // no date that exists, which is none
        }
        return Optional.empty();
    }

    private static Optional<String> written(LocalDate day, Matcher parts, int hour) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        String zone = parts.group(hour + 3);
        if (parts.group(hour) == null || zone == null) {
            return Optional.of(day.toString());
        }
        LocalTime time = LocalTime.of(number(parts, hour), number(parts, hour + 1), number(parts, hour + 2));
        ZoneOffset offset = ZoneOffset.of(ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone.toUpperCase(Locale.ROOT)));
        return Optional.of(OffsetDateTime.of(day, time, offset).toString());
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
