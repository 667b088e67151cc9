package org.vigil.common.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RecordReaderTest {

    @Test
    void lines_are_records_and_blank_ones_are_passed_over() throws IOException {
        assertThat(read("one\r\n\n  \ntwo", RecordForm.LINES)).containsExactly("one\r", "two");
        assertThat(read("\n\n", RecordForm.LINES)).isEmpty();
    }

    @Test
    void a_quoted_cell_may_hold_line_feeds_and_quotation_marks() throws IOException {
        assertThat(read("a,\"b\n\"\"c\"\"\n\"\nd,e\n", RecordForm.CSV)).containsExactly("a,\"b\n\"\"c\"\"\n\"", "d,e");
        assertThat(read("5\" of rain\nnext", RecordForm.CSV)).containsExactly("5\" of rain", "next");
    }

    @Test
    void a_record_that_is_too_long_is_passed_over_without_losing_the_next() throws IOException {
        assertThat(read("short\n" + "x".repeat(200_000) + "\nnext", RecordForm.LINES)).containsExactly("short", null, "next");
        assertThat(read("x".repeat(200_000), RecordForm.LINES)).containsExactly((String) null);
    }

    @Test
    void reading_on_from_where_a_record_ended_gives_the_rest() throws IOException {
        String text = "هجوم,\"a\nb\"\nsecond\n\nthird";
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        RecordReader whole = new RecordReader(new ByteArrayInputStream(all), RecordForm.CSV, 1_000, 0);
        List<String> expected = read(text, RecordForm.CSV);
        for (int i = 1; i <= expected.size(); i++) {
            int end = (int) whole.next().end();
            assertThat(read(new String(all, end, all.length - end, StandardCharsets.UTF_8), RecordForm.CSV))
                    .isEqualTo(expected.subList(i, expected.size()));
        }
    }

    @Test
    void a_quoted_cell_that_is_not_closed_costs_its_own_line_alone() throws IOException {
        RecordReader.Part part = reader("a,\"b\nc", 100).next();
        assertThat(part.open()).isTrue();
        assertThat(part.content()).asString(StandardCharsets.UTF_8).isEqualTo("a,\"b");

        assertThat(read("1,\"unclosed\n2,good\n\n3,good", RecordForm.CSV)).containsExactly("1,\"unclosed", "2,good", "3,good");
        assertThat(read("1,\"unclosed\n" + "2,good\n".repeat(30_000) + "3,\"two\nlines\"", RecordForm.CSV)).hasSize(30_002)
                .startsWith("1,\"unclosed", "2,good").endsWith("2,good", "3,\"two\nlines\"");
    }

    @Test
    void who_finds_a_record_of_several_lines_broken_goes_on_behind_its_first_line() throws IOException {
        RecordReader reader = reader("1,\"unclosed\n2,good\n3,\"two\nlines\"\n4,good\n", 1_000);
        assertThat(reader.next().several()).isTrue();
        RecordReader.Part first = reader.firstLine();
        assertThat(first.content()).asString(StandardCharsets.UTF_8).isEqualTo("1,\"unclosed");
        assertThat(first.end()).isEqualTo("1,\"unclosed\n".length());
        List<String> rest = rest(reader);
        assertThat(rest).containsExactly("2,good", "3,\"two\nlines\"", "4,good");
    }

    @Test
    @Timeout(60)
    void lines_that_open_a_cell_wherever_one_begins_to_read_are_not_read_over_and_over() throws IOException {
        assertThat(read("a\",\"\n".repeat(1_000_000), RecordForm.CSV)).hasSize(1_000_000).containsOnly("a\",\"");
    }

    private static List<String> read(String text, RecordForm form) throws IOException {
        return rest(new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form, 100_000, 0));
    }

    private static RecordReader reader(String text, int longest) {
        return new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), RecordForm.CSV, longest, 0);
    }

    private static List<String> rest(RecordReader reader) throws IOException {
        List<String> records = new ArrayList<>();
        for (RecordReader.Part part = reader.next(); part != null; part = reader.next()) {
            records.add(part.content() == null ? null : new String(part.content(), StandardCharsets.UTF_8));
        }
        return records;
    }
}
