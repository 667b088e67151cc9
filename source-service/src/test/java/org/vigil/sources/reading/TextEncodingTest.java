package org.vigil.sources.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.vigil.common.fetch.FetchFailed;

class TextEncodingTest {

    private static final String ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0645\u0631\u0635\u062f \u0625\u0646 \u062d\u0627\u062f\u062b\u0627 \u0648\u0642\u0639";
    private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");

    @Test
    void a_byte_order_mark_decides() throws FetchFailed {
        assertThat(TextEncoding.read(("\ufeff" + ARABIC).getBytes(UTF_16LE), "text/html; charset=utf-8")).isEqualTo(ARABIC);
    }

    @Test
    void valid_utf_8_is_utf_8_whatever_is_declared() throws FetchFailed {
        assertThat(TextEncoding.read(ARABIC.getBytes(UTF_8), "text/html; charset=iso-8859-1")).isEqualTo(ARABIC);
    }

    @Test
    void header_and_document_are_believed_where_they_fit() throws FetchFailed {
        byte[] bytes = ARABIC.getBytes(WINDOWS_ARABIC);
        assertThat(TextEncoding.read(bytes, "text/html; charset=\"windows-1256\"")).isEqualTo(ARABIC);
        String page = "<meta charset=windows-1256><p>" + ARABIC;
        assertThat(TextEncoding.read(page.getBytes(WINDOWS_ARABIC), "text/html; charset=utf-8")).isEqualTo(page);
        assertThat(TextEncoding.read(page.getBytes(WINDOWS_ARABIC), "text/html; charset=no-such")).isEqualTo(page);
    }

    @Test
    void what_nobody_declares_is_not_guessed() throws FetchFailed {
        assertThatThrownBy(() -> TextEncoding.read(ARABIC.getBytes(WINDOWS_ARABIC), null)).isInstanceOf(FetchFailed.class)
                .hasMessageContaining("not in the charset");
    }

    @Test
    void what_cannot_be_stored_goes() {
        assertThat(TextEncoding.printable("a\u0000b\ud800c\td")).isEqualTo("abc\td");
    }

    @Test
    void the_text_of_a_page_has_a_line_for_each_paragraph() throws FetchFailed {
        assertThat(
                Html.text(Html.parse("<h1>One</h1><script>x</script><p>two <b>three</b><br>four<div>five&nbsp;six</div>")))
                .isEqualTo("One\ntwo three\nfour\nfive six");
    }

    @Test
    void a_page_of_nothing_but_tags_is_refused() {
        assertThatThrownBy(() -> Html.parse("<div>".repeat(40_000))).hasMessageContaining("nested more than 200 deep");
        assertThatThrownBy(() -> Html.parse("<b>".repeat(1_000_000))).hasMessageContaining("more than 50,000 tags");
    }
}
