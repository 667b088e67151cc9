package org.vigil.sources.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of months and weekdays: English, and the Arabic ones of the Levant and Iraq, of Egypt and the Gulf, and of the
 * Maghreb.
 */
final class DayNames {

    private static final List<String> MONTHS = List.of(
            "january jan كانون_الثاني يناير جانفي", "february feb شباط فبراير فيفري", "march mar اذار مارس",
            "april apr نيسان ابريل افريل", "may ايار مايو ماي", "june jun حزيران يونيو يونيه جوان",
            "july jul تموز يوليو يوليه جويليه", "august aug اب اغسطس اوت", "september sep sept ايلول سبتمبر شتنبر",
            "october oct تشرين_الاول اكتوبر", "november nov تشرين_الثاني نوفمبر نونبر",
            "december dec كانون_الاول ديسمبر دجنبر");
    private static final List<String> WEEKDAYS = List.of("monday الاثنين", "tuesday الثلاثاء", "wednesday الاربعاء",
            "thursday الخميس", "friday الجمعه", "saturday السبت", "sunday الاحد");

    private static final Map<String, Integer> MONTH = numbers(MONTHS);
    private static final Map<String, Integer> WEEKDAY = numbers(WEEKDAYS);

    private DayNames() {
    }

    private static Map<String, Integer> numbers(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : lines.get(i).split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /** 1 to 12 for the month whose name begins at that word, else 0. */
    static int month(Sentence sentence, int index) {
        int two = number(MONTH, sentence.at(index) + "_" + sentence.at(index + 1));
        if (two > 0) {
            return two;
        }
        int month = number(MONTH, sentence.at(index));
        return month > 0 && isMonth(sentence, index) ? month : 0;
    }

    /** How many words its name has. */
    static int length(Sentence sentence, int index) {
        return number(MONTH, sentence.at(index) + "_" + sentence.at(index + 1)) > 0 ? 2 : 1;
    }

    /** 1 for Monday to 7 for Sunday, else 0. */
    static int weekday(String folded) {
        return number(WEEKDAY, folded);
    }

    private static int number(Map<String, Integer> numbers, String folded) {
        for (String stem : Stems.of(folded)) {
            Integer number = numbers.get(stem);
            if (number != null) {
                return number;
            }
        }
        return 0;
    }

    /** The names that are other words too count only where a month is likely. */
    private static boolean isMonth(Sentence sentence, int index) {
        Word word = sentence.words().get(index);
        String before = sentence.at(index - 1);
        boolean numberBeside = isDayOrYear(before) || isDayOrYear(sentence.at(index + 1));
        return switch (word.folded()) {
            case "may", "march", "mar", "jan", "jun", "dec", "sep" -> word.capital() && (numberBeside || List
                    .of("in", "of", "since", "until", "during", "late", "early", "mid", "last", "from", "to", "for", "this",
                            "and")
                    .contains(before));
            case "اب", "ماي", "جوان", "اوت", "باب", "لاب" -> numberBeside || before.endsWith("شهر") || before.equals("في")
                    || before.equals("خلال") || before.equals("من") || before.equals("اوايل") || before.equals("اواخر");
            default -> word.folded().charAt(0) >= 'ء' || word.capital();
        };
    }

    private static boolean isDayOrYear(String folded) {
        return !folded.isEmpty() && folded.length() <= 4 && Character.isDigit(folded.charAt(0));
    }
}
