package org.vigil.common.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

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
    void a_quoted_cell_that_is_not_closed_is_seen() throws IOException {
        assertThat(
                new RecordReader(new ByteArrayInputStream("a,\"b\nc".getBytes(StandardCharsets.UTF_8)), RecordForm.CSV, 100, 0)
                        .next().open())
                .isTrue();
    }

    private static List<String> read(String text, RecordForm form) throws IOException {
        RecordReader reader = new RecordReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), form, 100_000,
                0);
        List<String> records = new ArrayList<>();
        for (RecordReader.Part part = reader.next(); part != null; part = reader.next()) {
            records.add(part.content() == null ? null : new String(part.content(), StandardCharsets.UTF_8));
        }
        return records;
    }
}
