package org.vigil.sources.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** The difference between two texts, word by word. */
final class TextDifference {

    /** Each word with the white space behind it, so that the pieces put together are the text. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WHOLE = Pattern.compile("(?s).+");
    private static final int CONTEXT = 20;

    /** Comparing takes time with the square of this; longer texts are compared line by line, or as wholes. */
    private static final int MOST_UNITS = 5_000;

    private TextDifference() {
    }

    /** Whether a piece stands in both texts, in the later one alone, or in the earlier one alone. */
    enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("added")
        ADDED,
        @JsonProperty("removed")
        REMOVED
    }

    /**
     * A stretch of text.
     *
     * @param kind where it stands
     * @param text its words; an ellipsis in the middle of a stretch that stayed stands for what was cut there
     */
    record Piece(Kind kind, String text) {
    }

    static List<Piece> between(String before, String after) {
        Pattern unit = unit(before, after);
        List<String> old = split(before, unit);
        List<String> now = split(after, unit);
        List<Piece> pieces = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        int position = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>(), null).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > position) {
                addChange(pieces, removed, added);
                add(pieces, Kind.SAME, old.subList(position, start));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            position = start + delta.getSource().size();
        }
        addChange(pieces, removed, added);
        add(pieces, Kind.SAME, old.subList(position, old.size()));
        return pieces;
    }

    private static void addChange(List<Piece> pieces, List<String> removed, List<String> added) {
        add(pieces, Kind.REMOVED, removed);
        add(pieces, Kind.ADDED, added);
        removed.clear();
        added.clear();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        boolean cut = kind == Kind.SAME && words.size() > 2 * CONTEXT;
        pieces.add(new Piece(kind, !cut ? String.join("", words)
                : String.join("", words.subList(0, CONTEXT)) + "… "
                        + String.join("", words.subList(words.size() - CONTEXT, words.size()))));
    }

    private static Pattern unit(String before, String after) {
        return Stream.of(WORD, LINE).filter(unit -> fits(before, unit) && fits(after, unit)).findFirst().orElse(WHOLE);
    }

    private static boolean fits(String text, Pattern unit) {
        return text == null || unit.matcher(text).results().limit(MOST_UNITS + 1L).count() <= MOST_UNITS;
    }

    private static List<String> split(String text, Pattern unit) {
        return text == null ? List.of() : unit.matcher(text).results().map(MatchResult::group).toList();
    }
}
