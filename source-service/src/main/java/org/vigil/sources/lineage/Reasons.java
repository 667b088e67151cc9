package org.vigil.sources.lineage;

import static org.vigil.common.text.OthersWords.isolated;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.vigil.common.text.Sentence;

/** Says in a sentence why a report is held to repeat another one. */
final class Reasons {

    /** What a figure counts where that is a word of the text and none of {@code counted.txt}. */
    private static final String WORD = "w:";

    private Reasons() {
    }

    static Sentence nearDuplicate(UUID of, double containment) {
        return Sentence.of(ReasonMessages.class, say -> say.nearDuplicate(Math.round(containment * 100), of.toString()));
    }

    static Sentence relayOf(String name, TellingAgreement agreement, Voice repeated) {
        Telling agreed = new Telling(agreement.figures(), agreement.periods(), agreement.places());
        String report = repeated.report().toString();
        return Sentence.of(ReasonMessages.class, (say, language) -> {
            String what = what(agreed, say, language).orElseThrow();
            return repeated.own() ? say.toldByItself(isolated(name), what, report)
                    : say.namedByAnother(isolated(name), what, report);
        });
    }

    static Sentence relay(String name, Telling telling) {
        return Sentence.of(ReasonMessages.class, (say, language) -> what(telling, say, language)
                .map(what -> say.namedAlone(isolated(name), what)).orElseGet(() -> say.named(isolated(name))));
    }

    /** Its first two figures, and where and when that was; empty where it has none but those with which others are compared. */
    private static Optional<String> what(Telling telling, ReasonMessages say, String language) {
        return telling.figures().stream().filter(figure -> !figure.base()).limit(2).map(figure -> figure(figure, say))
                .distinct()
                .reduce(say::both)
                .map(figures -> when(telling.periods(), where(telling.places(), figures, say), say, language));
    }

    private static String where(List<Place> places, String what, ReasonMessages say) {
        return places.stream().findFirst().map(place -> say.inPlace(what, isolated(place.spot().quote()))).orElse(what);
    }

    private static String when(List<Period> periods, String what, ReasonMessages say, String language) {
        return periods.stream().filter(period -> period.role() == Period.Role.TOLD && (period.isMonth() || period.isDay()))
                .findFirst().map(period -> period.isDay() ? say.onDay(what, date(period, "d MMMM yyyy", language))
                        : say.inMonth(what, date(period, "MMMM yyyy", language)))
                .orElse(what);
    }

    private static String date(Period period, String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)).format(period.from());
    }

    private static String figure(Figure figure, ReasonMessages say) {
        String number = BigDecimal.valueOf(figure.value()).stripTrailingZeros().toPlainString();
        String things = figure.counted().stream().sorted()
                .map(thing -> thing.startsWith(WORD) ? isolated(thing.substring(WORD.length())) : say.things(thing))
                .reduce(say::bothThings).orElse("");
        return say.figure(number, things);
    }
}
