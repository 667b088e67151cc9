package org.vigil.stats.bulletin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.common.page.Language;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Chart;
import org.vigil.stats.bulletin.Chart.Bar;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.Table.Rest;
import org.vigil.stats.bulletin.TableBuilder;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BulletinDocumentTest {

    private static final String HOSTILE = "\"><script>alert('x')</script>{bulletin.title}&";

    @Test
    void escapes_whatever_stands_in_it() {
        Sentence said = Sentence.of(HOSTILE);
        for (Chart.Kind kind : Chart.Kind.values()) {
            Cell.Count count = new Cell.Count(1, 2, 3, 4L, "/behind?" + HOSTILE);
            Table table = TableBuilder.of("table", said, List.of(HOSTILE)).text("a", said, row -> row)
                    .text("b", said, row -> row).count("c", said, row -> count).says(said)
                    .unallocated(List.of(new Rest(said, said, count, said)))
                    .drawn(kind, row -> Bar.of(row, count)).build();
            String page = new BulletinDocument(new Bulletin("test", said, List.of(said), LocalDate.of(2020, 8, 1),
                    LocalDate.of(2020, 8, 31), Instant.EPOCH, "/test?" + HOSTILE, List.of(table)), Language.EN).render();
            assertThat(page).doesNotContain("<script", "\"><s").contains("&lt;script&gt;", "2 (1\u20133)", "not known of 4",
                    "{bulletin.title}");
        }
    }
}
