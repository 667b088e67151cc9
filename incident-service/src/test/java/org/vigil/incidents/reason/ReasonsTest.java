package org.vigil.incidents.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** A reason is kept in English, and said in the language of who reads it. */
@QuarkusTest
class ReasonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The status was given back to the rule.|أُعيدت الحالة إلى القاعدة.
            The row 114064 (ucdp-ged) is not in its source's file any more.|لم يعد الصف \u2068114064\u2069 (\u2068ucdp-ged\u2069) في ملف مصدره.
            The row 7 (acled) is not in its source's file any more. Taken back.|لم يعد الصف \u20687\u2069 (\u2068acled\u2069) في ملف مصدره. \u2068Taken back.\u2069
            The row (a) (b) (vigil-data) is in its source's file again.|عاد الصف \u2068(a) (b)\u2069 (\u2068vigil-data\u2069) إلى ملف مصدره.
            The row 7 (acled) is not in its source's file any more. The row 9 (acled) is in its source's file again.|لم يعد الصف \u20687\u2069 (\u2068acled\u2069) في ملف مصدره. \u2068The row 9 (acled) is in its source's file again.\u2069
            The row 7 (acled) reads differently now: best, low.|يُقرأ الصف \u20687\u2069 (\u2068acled\u2069) الآن قراءة أخرى: \u2068best, low\u2069.
            No claim that counts supports it yet.|لا يدعمها بعدُ أي ادعاء يُحسب.
            One origin that is no party says so: reuters.|يقول بها أصل واحد ليس طرفًا: reuters.
            12 origins say so, at least one of them no party: amaq, reuters.|تقول بها أصول عددها ١٢، وأحدها على الأقل ليس طرفًا: amaq، reuters.
            Nobody but parties says so, in reports of unknown lineage.|لا يقول بها إلا الأطراف، في تقارير لا يُعرف أصلها.
            """)
    void what_vigil_said_is_said_in_arabic_too(String kept, String arabic) {
        assertThat(Reasons.of(kept)).hasToString(kept);
        assertThat(Reasons.of(kept).in("ar")).isEqualTo(arabic);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Retold.", "", "3", "99999999999999999999 origins say so", "The row 7 (acled) was double.",
            "The status was given back to the rule. Again.", "أقرّ 2." })
    void what_somebody_typed_stays_as_it_is(String typed) {
        assertThat(Reasons.of(typed).in("ar")).isEqualTo(typed);
        assertThat(Reasons.of(typed)).hasToString(typed);
    }

    @Test
    void a_reason_that_looks_like_ours_for_long_is_read_soon() {
        String typed = "The row " + " (".repeat(10_000) + ") reads differently now: ".repeat(400);
        assertThat(Reasons.of(typed)).hasToString(typed);
    }

    @Test
    void where_no_reason_was_given_none_is_said() {
        assertThat(Reasons.of(null)).isNull();
    }
}
