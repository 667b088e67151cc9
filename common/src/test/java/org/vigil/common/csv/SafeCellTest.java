package org.vigil.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.HostileCells;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

class SafeCellTest {

    @Test
    void a_thousand_hostile_cells_are_inactive_and_read_back_as_they_were() {
        List<String> cells = HostileCells.all();
        String file = cells.stream().map(cell -> "x," + SafeCell.csv(cell) + ",y").collect(Collectors.joining("\r\n"));

        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(new StringReader(file)).stream().toList();

        assertThat(records).hasSize(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertThat(records.get(i).getFields()).hasSize(3).startsWith("x").endsWith("y");
            assertThat(HostileCells.isActive(records.get(i).getField(1))).as("%s is active", records.get(i).getField(1))
                    .isFalse();
            assertThat(SafeCell.restored(records.get(i).getField(1))).isEqualTo(cells.get(i));
        }
    }

    @Test
    void a_reader_that_splits_at_semicolons_and_tabs_finds_no_formula_either() {
        for (String cell : HostileCells.all()) {
            for (String part : SafeCell.defused(cell).split("[;\t\r\n]", -1)) {
                assertThat(HostileCells.startsFormula(part)).as("%s in %s", part, cell)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "=1+1,'=1+1", "'=1+1,''=1+1", "@A1,'@A1", "\uff1d1,'\uff1d1",
            "'Ayn Issa,'Ayn Issa",
            "-x,'-x", "a;=1,a;'=1", "--5,'--5" })
    void an_apostrophe_is_added_where_a_formula_would_begin_and_nowhere_else(String text, String cell) {
        assertThat(SafeCell.defused(text)).isEqualTo(cell);
        assertThat(SafeCell.restored(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-99", "-12.5", "12", "3.5", "al-Dashisha", "2020-08-28", "a;-5;b", "" })
    void a_number_stays_a_number_and_a_plain_text_as_it_is(String text) {
        assertThat(SafeCell.defused(text)).isEqualTo(text);
    }

    @Test
    void what_is_unknown_is_empty_and_an_empty_text_is_a_pair_of_quotes() {
        assertThat(SafeCell.csv(null)).isEmpty();
        assertThat(SafeCell.csv("")).isEqualTo("\"\"");
        assertThat(SafeCell.csv(0)).isEqualTo("0");
    }
}
