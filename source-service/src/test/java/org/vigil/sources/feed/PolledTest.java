package org.vigil.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigil.common.testing.Texts;
import org.vigil.common.text.Sentence;

import io.quarkus.test.junit.QuarkusTest;

/** What is said of polls is said in either language. */
@QuarkusTest
class PolledTest {

    @ParameterizedTest
    @ValueSource(ints = { 401, 403, 404, 429, 500 })
    void a_status_is_said_with_what_to_do(int status) {
        Sentence said = Polled.said(say -> say.status(status));
        assertThat(said.toString()).startsWith("The address answers with status " + status + " in place of a feed")
                .endsWith(".");
        assertArabic(said);
        assertThat(said.in("ar")).contains("\u2068" + status + "\u2069").isNotEqualTo(
                Polled.said(say -> say.status(status == 500 ? 404 : 500)).in("ar").replaceAll("404|500", "" + status));
    }

    @ParameterizedTest
    @ValueSource(strings = { "headline", "body", "publishedAt", "url" })
    void a_field_for_which_an_item_was_refused_is_named(String field) {
        Sentence said = Polled.said(say -> say.fieldRefused(field, "is not valid"));
        assertThat(said).hasToString("An item was refused, because its " + field + " is not valid.");
        assertArabic(said);
    }

    @Test
    void every_text_is_there_in_arabic() throws IOException {
        Texts.checkArabic(PollMessages.class);
    }

    private static void assertArabic(Sentence said) {
        assertThat(said.in("ar")).containsPattern("\\p{InArabic}").endsWith(".").doesNotContain("{")
                .doesNotContainPattern("[a-z]+ [a-z]+");
    }
}
