package org.vigil.common.page;

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

    /** By which numbers and days are written. */
    public Locale getLocale() {
        return locale;
    }
}
