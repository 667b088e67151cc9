package org.vigil.sources.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigil.sources.report.TextDifference.Kind;
import org.vigil.sources.report.TextDifference.Piece;

class TextDifferenceTest {

    @Test
    void words_that_were_replaced_stand_side_by_side() {
        assertThat(TextDifference.between("Two soldiers were killed near Homs.", "Three soldiers were killed near Homs."))
                .containsExactly(new Piece(Kind.REMOVED, "Two "), new Piece(Kind.ADDED, "Three "),
                        new Piece(Kind.SAME, "soldiers were killed near Homs."));
    }

    @Test
    void a_first_text_is_added_whole_and_no_text_has_no_pieces() {
        assertThat(TextDifference.between(null, "قُتل جنديان")).containsExactly(new Piece(Kind.ADDED, "قُتل جنديان"));
        assertThat(TextDifference.between(null, null)).isEmpty();
        assertThat(TextDifference.between("gone", null)).containsExactly(new Piece(Kind.REMOVED, "gone"));
    }

    @Test
    void a_long_stretch_that_stayed_is_cut_to_its_ends() {
        String long1 = words(1, 200);
        List<Piece> pieces = TextDifference.between(long1 + " end", long1 + " END");
        assertThat(pieces).extracting(Piece::kind).containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
        assertThat(pieces.get(0).text()).startsWith("w1 w2 ").contains("w20 … w181").endsWith("w200 ");
    }

    @Test
    void a_text_of_many_words_is_compared_line_by_line() {
        String lines = IntStream.range(0, 1_000).mapToObj(i -> words(i * 10, i * 10 + 9)).collect(Collectors.joining("\n"));
        List<Piece> pieces = TextDifference.between(lines, lines.replace("w5005 ", "x "));
        assertThat(pieces).contains(new Piece(Kind.REMOVED, words(5_000, 5_009) + "\n"));
    }

    @Test
    void two_texts_of_a_million_characters_are_compared_as_wholes() {
        assertThat(TextDifference.between("a\n".repeat(500_000), "b\n".repeat(500_000))).extracting(Piece::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }

    private static String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
