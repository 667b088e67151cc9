package org.vigil.stats.bulletin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigil.common.text.Sentence;
import org.vigil.stats.bulletin.Bulletin;
import org.vigil.stats.bulletin.Cell;
import org.vigil.stats.bulletin.Table;
import org.vigil.stats.bulletin.Table.Rest;
import org.vigil.stats.bulletin.TableBuilder;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BulletinFileTest {

    @Test
    void holds_every_row_of_every_table_under_the_columns_of_all() {
        Table months = TableBuilder.of("months", Sentence.of("By month"), List.of("2020-08"))
                .text("month", Sentence.of("Month"), month -> month)
                .count("claims", Sentence.of("Claims"), month -> new Cell.Count(100, 100, 100, null, "/behind?a=1&b=2"))
                .percentChange("percent", Sentence.of("Change"), month -> new BigDecimal("25")).build();
        Table groups = TableBuilder.of("groups", Sentence.of("By group"), List.of("=cmd()"))
                .text("group", Sentence.of("Group"), group -> group)
                .count("killed", Sentence.of("Killed"), group -> new Cell.Count(1, 2, 9, 3L, null))
                .unallocated(List.of(new Rest(Sentence.of("killed"), Sentence.of("IQ"), new Cell.Count(1, 1, 1, 0L, "/rest"),
                        Sentence.of("No group, none."))))
                .build();

        assertThat(new BulletinFile(bulletin(months, groups)).text().split("\r\n")).containsExactly(
                "table,from,to,asOf,month,claims,claimsLow,claimsHigh,claimsUnknown,claimsBehind,percent,group,killed,killedLow,killedHigh,"
                        + "killedUnknown,killedBehind,unallocatedCounted,unallocatedOf,unallocated,unallocatedLow,"
                        + "unallocatedHigh,unallocatedUnknown,unallocatedBehind,reason,address",
                "months,2020-08-01,2020-08-31,2026-11-20T10:05:00Z,2020-08,100,100,100,,/behind?a=1&b=2,25,,,,,,,,,,,,,,,/test",
                "groups,2020-08-01,2020-08-31,2026-11-20T10:05:00Z,,,,,,,,'=cmd(),2,1,9,3,,,,,,,,,,/test",
                "groups,2020-08-01,2020-08-31,2026-11-20T10:05:00Z,,,,,,,,,,,,,,killed,IQ,1,1,1,0,/rest,\"No group, none.\",/test");
    }

    private static Bulletin bulletin(Table... tables) {
        return new Bulletin("test", Sentence.of("Test"), List.of(), LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 31),
                Instant.parse("2026-11-20T10:05:00Z"), "/test", List.of(tables));
    }
}
