package org.vigil.sources.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.vigil.sources.text.Folding;

/** Cuts a text into sentences and words in one pass over its characters, so that no text takes longer than its length. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt",
            "st", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "gov", "sen");
    private static final String STOPS = ".!?؟…";
    private static final int LONGEST_WORD = 60;

    private final String field;
    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private char mark = ' ';
    private int left;

    private Sentences(String field, String text, int limit) {
        this.field = field;
        this.text = text;
        this.left = limit;
    }

    /** The sentences of a field's first words; none of null. */
    static List<Sentence> of(String field, String text, int limit) {
        return text == null ? List.of() : new Sentences(field, text, limit).read();
    }

    private List<Sentence> read() {
        int i = 0;
        while (i < text.length() && left > 0) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                i = word(i);
            } else {
                mark(c, i);
                i++;
            }
        }
        close(left > 0);
        return sentences;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && belongs(end, start)) {
            end++;
        }
        String raw = text.substring(start, end);
        String folded = Character.isDigit(raw.charAt(0)) ? digits(raw) : fold(raw);
        if (!folded.isEmpty()) {
            words.add(new Word(folded, start, end, Character.isUpperCase(raw.charAt(0)), mark, ' '));
            left--;
            mark = ' ';
        }
        return isPossessive(end) ? end + 2 : end;
    }

    private boolean belongs(int i, int start) {
        char c = text.charAt(i);
        if (i == start) {
            return true;
        }
        if (Character.isDigit(c) && text.charAt(i - 1) >= 'ء' && Character.isLetter(text.charAt(i - 1))) {
            return false; // Arabic writes and, by and to onto a figure too
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return true;
        }
        boolean digitsAround = Character.isDigit(text.charAt(i - 1)) && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
        return switch (c) {
            case ',', '.', '٬', '٫' -> digitsAround;
            case '\'', '’', '‘', '`', 'ʿ', 'ʾ' ->
                i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)) && !isPossessive(i);
            case 'ـ' -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT;
        };
    }

    private boolean isPossessive(int i) {
        return i + 1 < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’') && text.charAt(i + 1) == 's'
                && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private void mark(char c, int i) {
        if (c == '\n' || c == '\r') {
            close(false);
        } else if (!Character.isWhitespace(c)) {
            if (mark == ' ' && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1).followedBy(c));
            }
            if (STOPS.indexOf(c) >= 0 && endsHere(i)) {
                close(true);
            } else {
                mark = c;
            }
        }
    }

    private boolean endsHere(int i) {
        if (words.isEmpty() || i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return text.charAt(i) != '.'
                || !(ABBREVIATIONS.contains(last.folded()) || last.capital() && last.folded().length() == 1);
    }

    private void close(boolean closed) {
        if (!words.isEmpty()) {
            sentences.add(new Sentence(field, words, closed || endsInQuotedStop()));
            words = new ArrayList<>();
        }
        mark = ' ';
    }

    private boolean endsInQuotedStop() {
        return STOPS.indexOf(words.get(words.size() - 1).after()) >= 0;
    }

    private static String digits(String raw) {
        StringBuilder digits = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (c == '.' || c == '٫') {
                digits.append('.');
            } else if (c != ',' && c != '٬') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static String fold(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 'z' || c < 'A' || c > 'Z' && c < 'a') {
                return Folding.fold(raw).replace(" ", "");
            }
        }
        return raw.toLowerCase(Locale.ROOT);
    }
}
