package org.vigil.common.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which every page can be read. */
public enum Language {

    EN("English", "ltr", Locale.ENGLISH),
    /** With Arabic-Indic digits. */
    AR("العربية", "rtl", Locale.forLanguageTag("ar-u-nu-arab"));

    private final String ownName;
    private final String direction;
    private final Locale locale;

    Language(String ownName, String direction, Locale locale) {
        this.ownName = ownName;
        this.direction = direction;
        this.locale = locale;
    }

    /** The language of that tag, such as {@code ar}; empty where pages cannot be read in it. */
    static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.getTag().equals(tag)).findFirst();
    }

    /** The first of those accepted in which pages can be read, else English. */
    static Language accepted(List<Locale> locales) {
        return locales.stream().flatMap(locale -> of(locale.getLanguage()).stream()).findFirst().orElse(EN);
    }

    /** As BCP 47 has it. */
    public String getTag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in itself. */
    public String getOwnName() {
        return ownName;
    }

    /** Of the writing, as HTML says it: ltr or rtl. */
    public String getDirection() {
        return direction;
    }

    /** Behind a number of hundredths, with what stands before it. */
    public String getPercentSign() {
        return this == AR ? "\u066A" : " %";
    }

    /** A number; a dash for none. */
    public String number(Number number) {
        return number == null ? "–" : NumberFormat.getInstance(locale).format(number);
    }

    /** A number with its sign; a dash for none. */
    public String signed(Number number) {
        return number == null ? "–" : (number.doubleValue() > 0 ? "+" : "") + number(number);
    }

    /** A day; an ellipsis for none. */
    public String day(LocalDate day) {
        return day == null ? "…" : written(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)).format(day);
    }

    /** A month. */
    public String month(YearMonth month) {
        return written(DateTimeFormatter.ofPattern("LLLL yyyy")).format(month);
    }

    /** A moment, in UTC. */
    public String moment(Instant moment) {
        return moment(moment.atOffset(ZoneOffset.UTC));
    }

    /** A moment, with its offset where that is not UTC. */
    public String moment(OffsetDateTime moment) {
        String offset = moment.getOffset().equals(ZoneOffset.UTC) ? "" : moment.getOffset().getId();
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).format(moment) + " UTC"
                + offset;
    }

    private DateTimeFormatter written(DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withDecimalStyle(DecimalStyle.of(locale));
    }
}
