import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * Reports that nobody wrote, whose words are as unevenly distributed as those of real ones (Zipf): the n-th word of a language comes
 * n times less often than its first. The same number always gives the same report.
 */
final class Corpus {

    /** Words of one rank or below are in most reports; two of them from different topics are nearly never in one. */
    static final int TOPIC_BEGIN = 20;
    static final int TOPIC_END = 60;

    private static final int WORDS = 50_000;
    private static final String[] ENGLISH_ENDINGS = { "", "s", "ed", "ing", "er", "ation", "al", "ly" };
    private static final String[] ARABIC_ENDINGS = { "", "ة", "ات", "ين", "ون", "ها", "ي" };
    private static final double MIXED_TOPICS = 0.0005;

    final List<String> english = words(1, "bcdfghklmnprstvw", "aeiou", ENGLISH_ENDINGS, "");
    final List<String> arabic = words(2, "بتجحدرسشصطعفقكلمنهخذزغ", "اوي", ARABIC_ENDINGS, "ال");
    private final double[] cumulative = new double[WORDS];

    Corpus() {
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 2);
            cumulative[rank] = sum;
        }
    }

    /** What a source published. */
    record Item(boolean isArabic, String headline, String body) {
    }

    /** A text of its own. */
    Item item(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        boolean isArabic = random.nextInt(10) < 4;
        boolean mixed = random.nextDouble() < MIXED_TOPICS;
        int topic = random.nextInt(2);
        String headline = text(random, isArabic, 6 + random.nextInt(7), topic, mixed);
        return new Item(isArabic, headline, text(random, isArabic, 80 + random.nextInt(121), topic, mixed));
    }

    /** The same text with a few other words, as another outlet prints it. */
    Item copy(Item item, long number) {
        Random random = new Random(~number);
        String[] words = item.body().split(" ");
        for (int edits = 0; edits < 4; edits++) {
            words[random.nextInt(words.length)] = word(random, item.isArabic(), 0, true);
        }
        return new Item(item.isArabic(), item.headline(), String.join(" ", words));
    }

    private String text(Random random, boolean isArabic, int length, int topic, boolean mixed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0, sentence = 0; i < length; i++, sentence++) {
            String word = random.nextInt(40) == 0 ? Integer.toString(1 + (int) Math.pow(random.nextInt(60), 1 + random.nextInt(2)))
                    : random.nextInt(400) == 0 ? name(random, isArabic) : word(random, isArabic, topic, mixed);
            text.append(text.isEmpty() ? "" : " ").append(word);
            if (sentence > 8 && random.nextInt(12) == 0) {
                text.append('.');
                sentence = 0;
            }
        }
        return text.append('.').toString();
    }

    private String word(Random random, boolean isArabic, int topic, boolean mixed) {
        while (true) {
            int rank = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[WORDS - 1]);
            rank = rank < 0 ? -rank - 1 : rank;
            boolean ofOtherTopic = rank >= TOPIC_BEGIN && rank < TOPIC_END && (rank & 1) != topic;
            if (mixed || !ofOtherTopic) {
                return (isArabic ? arabic : english).get(Math.min(rank, WORDS - 1));
            }
        }
    }

    /** A name that is in this report alone, or a misprint. */
    private static String name(Random random, boolean isArabic) {
        String consonants = isArabic ? "بتجحدرسشصطعفقكلمنهخذزغ" : "bcdfghklmnprstvwxz";
        String vowels = isArabic ? "اوي" : "aeiou";
        return syllables(random, consonants, vowels, 3 + random.nextInt(2));
    }

    private static List<String> words(long seed, String consonants, String vowels, String[] endings, String article) {
        Random random = new Random(seed);
        LinkedHashSet<String> words = new LinkedHashSet<>();
        while (words.size() < WORDS) {
            boolean ofTopic = words.size() >= TOPIC_BEGIN && words.size() < TOPIC_END;
            String base = syllables(random, consonants, vowels, words.size() < TOPIC_BEGIN ? 1 : 2 + random.nextInt(2));
            int forms = ofTopic ? 1 : 1 + random.nextInt(3);
            for (int i = 0; i < forms && words.size() < WORDS; i++) {
                String ending = ofTopic ? "" : endings[random.nextInt(endings.length)];
                words.add((random.nextInt(4) == 0 ? article : "") + base + ending);
            }
        }
        return new ArrayList<>(words);
    }

    private static String syllables(Random random, String consonants, String vowels, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(consonants.charAt(random.nextInt(consonants.length()))).append(vowels.charAt(random.nextInt(vowels.length())));
            if (random.nextBoolean()) {
                word.append(consonants.charAt(random.nextInt(consonants.length())));
            }
        }
        return word.toString();
    }
}
